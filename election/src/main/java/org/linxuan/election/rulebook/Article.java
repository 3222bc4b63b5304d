package org.linxuan.election.rulebook;

import java.util.List;

/**
 * One article of a rulebook: the clauses of the source that it cites, its text, and what carries it
 * out: checks of the software, or records that people make.
 *
 * @param cites clause ids of the source, such as E5.2c
 * @param confirmed false where a figure is still to be confirmed against the original
 */
public record Article(
    String id,
    List<String> cites,
    Text text,
    List<Check> enforcedBy,
    List<RecordedBy> recordedBy,
    Confidence confidence,
    boolean confirmed) {

  public Article {
    cites = Absent.list(cites);
    enforcedBy = Absent.list(enforcedBy);
    recordedBy = Absent.list(recordedBy);
  }

  /**
   * A record that people owe: which table or act, by whom (an id of a role or body), and the
   * evidence that the software asks for.
   */
  public record RecordedBy(String record, String who, Text evidence) {}
}
