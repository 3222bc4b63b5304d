package org.linxuan.election.count;

import java.util.Objects;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Quorum;

/** What a rulebook says about counting the votes of one of its bodies. */
public record CountRules(Quorum quorum, MajorityBase majorityBase, BallotRules ballot) {

  /** The rules of a body that votes; asking for those of one that does not is a bug. */
  public static CountRules of(Body body, BallotRules ballot) {
    return new CountRules(
        Objects.requireNonNull(body.quorum(), body.id()),
        Objects.requireNonNull(body.majorityBase(), body.id()),
        ballot);
  }
}
