package org.linxuan.election.notice;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module. */
public final class NoticeGates {
  private NoticeGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(new CommentsClosed());
  }
}
