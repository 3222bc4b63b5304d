package org.linxuan.election.procedure;

import org.jspecify.annotations.Nullable;

/**
 * The act behind a decision: what was done, by which body, in which meeting, through whose hands,
 * with which votes; what does not apply is empty or null.
 */
public record ActDone(
    String act, String body, String meeting, @Nullable Hands hands, @Nullable Votes votes) {

  /** No act of a body. */
  public static final ActDone NONE = new ActDone("", "", "", null, null);

  /** The same act with the votes on one name. */
  public ActDone withVotes(@Nullable Votes given) {
    return new ActDone(act, body, meeting, hands, given);
  }
}
