package org.linxuan.election.people;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.Text;

/**
 * What the definitions give for the evidence as of a day: the identity proposed (empty where the
 * evidence bears none), the grounds, and how much of the working time each identity takes. It is a
 * proposal: only named persons determine an identity.
 */
public record IdentityProposal(
    Optional<String> identity, List<Ground> grounds, List<WorkingTime> workingTimes) {

  public IdentityProposal {
    grounds = List.copyOf(grounds);
    workingTimes = List.copyOf(workingTimes);
  }

  /**
   * One reason: the identity for which it speaks, the rulebook's words, and the evidence by which
   * it holds (a post's name, an occupation).
   */
  public record Ground(String identity, Text text, String evidence) {}

  /** How much of the working time on the day, in percent, goes to posts of an identity. */
  public record WorkingTime(String identity, int percent) {}

  /** Whether the evidence bears this claim. */
  public boolean bears(String claimed) {
    return identity.filter(claimed::equals).isPresent();
  }

  /** Whether the claim is one that the evidence does not bear: a suspected false identity. */
  public boolean isHat(String claimed) {
    return !bears(claimed);
  }
}
