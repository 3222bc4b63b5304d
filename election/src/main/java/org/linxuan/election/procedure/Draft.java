package org.linxuan.election.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.records.Place;

/**
 * An act in preparation: what is to be recorded when it is issued, and whose hands it went through.
 *
 * @param rows table to rows; columns that the issuing fills in are empty
 * @param reason why it was sent back; empty where it was not
 */
public record Draft(
    long id,
    String kind,
    Place place,
    String title,
    Map<String, List<Map<String, String>>> rows,
    int version,
    State state,
    Hands hands,
    Instant preparedAt,
    String reason) {

  /** How far it is. */
  public enum State {
    PREPARED,
    CHECKED,
    ISSUED,
    RETURNED,
    DROPPED;

    /** Whether somebody has still to act on it. */
    public boolean isOpen() {
      return this == PREPARED || this == CHECKED || this == RETURNED;
    }
  }
}
