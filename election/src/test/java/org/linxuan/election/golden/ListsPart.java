package org.linxuan.election.golden;

import java.util.List;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.rulebook.NoticeRule;

/** Stage openings, notices, comments and the meetings that propose and settle the lists. */
final class ListsPart {
  private final UnitCase c;

  ListsPart(UnitCase c) {
    this.c = c;
  }

  void write() {
    openings();
    planned();
    notice("notice-1", NoticeKind.VETTING_ADVANCE, "2022-03-03", "2022-03-09", c.vetted());
    notice(
        "notice-2",
        NoticeKind.PUBLIC,
        "2022-04-08",
        c.story == Story.SHORT ? "2022-04-20" : "2022-04-15",
        c.preliminary());
    comments();
    propose();
    settle();
    if (c.story == Story.SHORT) {
      suspension();
    }
    if (c.story == Story.TIE) {
      reason("preliminary", "2022-04-07");
      reason("preparatory", "2022-04-26");
      reason("elected", "2022-05-30");
    }
  }

  /** Why there are not more women than among the members, as there generally should be. */
  private void reason(String step, String date) {
    c.out.add(
        "soft-reasons",
        c.id(),
        step,
        "women-above-members",
        "一线女党员推荐人选不足，已尽量安排 / too few women were recommended from the front line; all were considered",
        c.id() + "-secretary",
        date);
  }

  private void openings() {
    c.open("apportionment", "2021-11-22");
    c.open("nomination", "2021-12-06");
    c.open("vetting", "2022-03-02");
    if (c.story == Story.TIE) {
      c.open("preliminary", "2022-03-31");
    }
    c.open("preliminary", "2022-04-06");
    c.open("preparatory", "2022-04-25");
    c.open("election", "2022-05-10");
    c.open("credentials", "2022-06-01");
  }

  private void planned() {
    for (String category : c.rules.plannedNumbers().categories()) {
      long number = c.first(c.candidates()).stream().filter(p -> is(p, category)).count();
      c.out.add("planned", c.id(), category, number, "2022-01-06");
    }
  }

  private static boolean is(People.Person p, String category) {
    return switch (category) {
      case "women" -> p.woman();
      case "minority" -> p.minority();
      case "front-line" -> !p.life().leads();
      default -> p.life().identity.equals(category);
    };
  }

  private void notice(String id, NoticeKind kind, String opens, String closes, int names) {
    NoticeRule rule =
        c.rules.notices().stream().filter(n -> n.kind() == kind).findFirst().orElseThrow();
    String notice = c.id() + "-" + id;
    c.out.add(
        "notices",
        notice,
        c.id(),
        kind.name(),
        opens,
        closes,
        rule.range(),
        String.join(";", rule.channels()),
        c.draw.hash(),
        c.unit.staff(5));
    c.first(names).forEach(p -> c.out.add("notice-names", notice, p.id()));
  }

  private void comments() {
    String notice = c.id() + "-notice-2";
    c.out.add(
        "comments",
        c.id() + "-comment-1",
        notice,
        c.persons.get(8).id(),
        "2022-04-12",
        "members",
        "2022-04-18",
        c.unit.staff(6),
        "not-upheld",
        "已核实并答复 / checked and answered");
    if (c.story == Story.TIE) {
      String last = c.persons.get(c.preliminary() - 1).id();
      c.out.add(
          "comments",
          c.id() + "-comment-2",
          notice,
          last,
          "2022-04-13",
          "public",
          "2022-04-20",
          c.unit.staff(6),
          "upheld",
          "反映属实，不再列为人选 / borne out, no longer put forward");
      c.out.add(
          "ways-out",
          last,
          "not-taken-forward",
          "2022-04-21",
          "公示反映属实 / a comment on the notice was upheld",
          c.unit.staff(6));
    }
  }

  private void propose() {
    String meeting = c.meeting("propose", c.id(), "propose-preliminary-nominees", "2022-04-07", 15);
    for (int i = 0; i < c.vetted(); i++) {
      boolean taken = i < c.preliminary();
      c.out.add(
          "meeting-names",
          meeting,
          c.persons.get(i).id(),
          taken,
          "",
          "",
          "",
          taken ? "" : "差额考察未列入 / not taken after differential vetting");
    }
  }

  private void settle() {
    String meeting = c.meeting("settle", c.id(), "settle-by-vote", "2022-04-26", 40);
    for (int i = 0; i < (c.story == Story.TIE ? c.preliminary() - 1 : c.preliminary()); i++) {
      boolean taken = i < c.candidates();
      int votes = taken ? 36 - i % 7 : 12 + i % 4;
      c.out.add(
          "meeting-names",
          meeting,
          c.persons.get(i).id(),
          taken,
          votes,
          36 - votes,
          0,
          taken ? "" : "得票未过半 / not more than half");
    }
  }

  /**
   * A complaint stops the stage of the preliminary nominees for three days, which do not count for
   * the notice.
   */
  private void suspension() {
    c.out.add(
        "suspensions",
        c.id(),
        "preliminary",
        "2022-04-12",
        "supervision-desk",
        "核查拉票举报 / a complaint of canvassing is checked",
        "2022-04-15",
        "supervision-desk");
    c.out.add(
        "complaints",
        c.id() + "-complaint-1",
        c.id(),
        "preliminary",
        "2022-04-11",
        c.rules.breaches().get(0).id(),
        "2022-04-14",
        c.id() + "-inspector-1",
        "查无实据，恢复程序 / not borne out, the stage goes on",
        c.draw.hash());
  }

  /** The last parts of the story: what is known after the election. */
  void after(List<String> elected) {
    for (People.Person p : c.first(c.vetted())) {
      if (!elected.contains(p.id())) {
        c.out.add("aftercare", p.id(), "2022-06-15", c.unit.staff(7), c.draw.hash());
      }
    }
  }
}
