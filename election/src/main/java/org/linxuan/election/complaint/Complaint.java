package org.linxuan.election.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about the course of the election (E1.5, E6.2); its content is sealed, and only its
 * hash is on record.
 *
 * @param kind a breach of the rulebook, or {@code other}
 * @param handled null while it is not handled
 */
public record Complaint(
    String id,
    String unit,
    String stage,
    LocalDate received,
    String kind,
    @Nullable LocalDate handled,
    String handledBy,
    String conclusion,
    String contentHash) {

  /** The kind of a complaint that alleges no breach. */
  public static final String OTHER = "other";

  /** Whether it was handled by somebody with a conclusion. */
  public boolean isHandled() {
    return handled != null && !handledBy.isEmpty() && !conclusion.isEmpty();
  }

  /** As known at the end of the day: later handling is not known yet. */
  Complaint knownOn(LocalDate day) {
    return handled == null || !handled.isAfter(day)
        ? this
        : new Complaint(id, unit, stage, received, kind, null, "", "", contentHash);
  }
}
