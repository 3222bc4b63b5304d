package org.linxuan.election.rulebook;

import java.util.List;

/**
 * A notice that must be given: how many working days it stays open (its first and its last day
 * count), in which range, by which channels (all of them), and whether its posting must be proved.
 */
public record NoticeRule(
    NoticeKind kind,
    int workingDays,
    String range,
    List<String> channels,
    boolean proof,
    String article) {

  public NoticeRule {
    channels = Absent.list(channels);
  }
}
