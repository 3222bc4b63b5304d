package org.linxuan.election.notice;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class NoticeRows {
  private static final String MODULE = "notice";

  /** {@code notices.csv}. */
  public static final RecordTable NOTICES =
      RecordTable.of(MODULE, "notices", NoticeTables.NOTICES, "notices");

  /** {@code notice-names.csv}. */
  public static final RecordTable NOTICE_NAMES =
      RecordTable.of(MODULE, "notice-names", NoticeTables.NOTICE_NAMES, "notices");

  /** {@code comments.csv}. */
  public static final RecordTable COMMENTS =
      RecordTable.sealed(MODULE, "comments", NoticeTables.COMMENTS, "comments");

  private NoticeRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(NOTICES, NOTICE_NAMES, COMMENTS);
  }
}
