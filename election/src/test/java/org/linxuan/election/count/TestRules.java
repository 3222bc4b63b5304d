package org.linxuan.election.count;

import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.foundation.exact.Fraction;

/** Rules for tests that do not care about a rulebook. */
final class TestRules {
  private TestRules() {}

  static CountRules ofPresent() {
    return new CountRules(
        new Quorum(MajorityBase.ENTITLED, Fraction.ZERO, false),
        MajorityBase.PRESENT,
        ballot(true, false));
  }

  static BallotRules ballot(boolean writeIns, boolean printedCounts) {
    return new BallotRules(
        new BallotRules.Marks("circle", "cross", "blank"),
        BlankMeans.ABSTAIN,
        BallotRules.Overvote.INVALID,
        new BallotRules.WriteIns(writeIns, printedCounts, BallotRules.WithoutMark.VOID),
        BallotRules.NameOrder.SURNAME_STROKES);
  }
}
