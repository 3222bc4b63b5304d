package org.linxuan.election.nomination;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Where;

/**
 * A row that was not counted, and why; or a check that could not be made, because its file was not
 * given. Nothing vanishes in silence.
 *
 * @param line 0 for a check that was not run
 * @param member empty in tallies
 */
public record SetAside(
    String file, int line, String organization, String member, String nominee, String reason) {

  /** Why a row is not counted; the first of these that applies, in this order. */
  public enum Reason {
    UNKNOWN_ORGANIZATION("unknown organisation", "组织不存在"),
    UNKNOWN_MEMBER("unknown member", "党员不存在"),
    OUT_OF_PERIOD("out of period", "不在推荐期内"),
    REPLACED_SHEET("replaced sheet", "已被后来的推荐票取代"),
    REPEATED_NAME("repeated name", "同一推荐票重复填写"),
    UNKNOWN_PERSON("unknown person", "人选不存在"),
    TOO_MANY_NAMES("too many names", "推荐人数超过规定"),
    SUPPORTERS_ABOVE_MEMBERS("supporters above members", "推荐人数多于党员人数"),
    SAME_PAIR_TWICE("same pair twice", "同一组织同一人选重复");

    private final String english;
    private final String chinese;

    Reason(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    /** As written in {@code set-aside.csv}. */
    public String text() {
      return english;
    }

    /** For people. */
    public String text(Lang lang) {
      return lang.of(english, chinese);
    }
  }

  static SetAside of(Tally row, Reason reason) {
    return new SetAside(
        row.where().file(),
        row.where().line(),
        row.organization(),
        "",
        row.nominee().value(),
        reason.text());
  }

  static SetAside of(SheetRow row, Reason reason) {
    return new SetAside(
        row.where().file(),
        row.where().line(),
        row.organization(),
        row.member(),
        row.nominee().value(),
        reason.text());
  }

  /** The checks that a roll-up of files does not make, in the order of the reasons. */
  public static java.util.List<SetAside> notRun(RollupTask task) {
    Where file = Where.file(task.input().votes().toString());
    RollupTask.Checks checks = task.checks();
    java.util.List<Reason> missing = new java.util.ArrayList<>();
    if (task.input().sheets() && checks.members().isEmpty()) {
      missing.add(Reason.UNKNOWN_MEMBER);
    }
    if (task.input().sheets() && checks.period().isEmpty()) {
      missing.add(Reason.OUT_OF_PERIOD);
    }
    if (checks.people().isEmpty()) {
      missing.add(Reason.UNKNOWN_PERSON);
    }
    if (task.input().sheets() && checks.names().isEmpty()) {
      missing.add(Reason.TOO_MANY_NAMES);
    }
    return missing.stream().map(reason -> notRun(file, reason)).toList();
  }

  static SetAside notRun(Where file, Reason reason) {
    return new SetAside(file.file(), 0, "", "", "", "check not run: " + reason.text());
  }
}
