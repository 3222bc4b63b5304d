package org.linxuan.election.committee;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.procedure.Votes;

/**
 * What a meeting resolved about one subject.
 *
 * @param subject who or what it is about; in the acts that make lists, the id of a person
 * @param votes null where the act takes none
 */
public record Motion(String subject, boolean taken, @Nullable Votes votes, String reason) {

  /** The votes, where there were any. */
  public Optional<Votes> findVotes() {
    return Optional.ofNullable(votes);
  }
}
