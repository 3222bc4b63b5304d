package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.rulebook.NoticeRule;

/** The openings of the stages, the notices, and the meetings that propose and settle the lists. */
final class FullLists {
  private static final List<String> OPENINGS =
      List.of(
          "apportionment 2021-11-22",
          "nomination 2021-12-06",
          "vetting 2022-03-02",
          "preliminary 2022-04-06",
          "preparatory 2022-04-25",
          "election 2022-05-10",
          "credentials 2022-06-01");

  /** Members of the body that settles the list by vote, and those present. */
  private static final int ENTITLED = 40;

  private static final int PRESENT = 36;

  private final FullUnit full;

  FullLists(FullUnit full) {
    this.full = full;
  }

  void write() throws IOException {
    for (String opening : OPENINGS) {
      open(opening.split(" ")[0], opening.split(" ")[1]);
    }
    UnitSeats unit = full.unit();
    notice(1, NoticeKind.VETTING_ADVANCE, "2022-03-03", "2022-03-09", unit.vetted());
    notice(2, NoticeKind.PUBLIC, "2022-04-08", "2022-04-15", unit.preliminary());
    full.add(
        "comments",
        full.id() + "-comment-1",
        full.id() + "-notice-2",
        full.persons().get(8).id(),
        "2022-04-12",
        "members",
        "2022-04-18",
        full.staff(6),
        "not-upheld",
        "已核实并答复 / checked and answered");
    propose();
    settle();
  }

  private void open(String stage, String date) throws IOException {
    String body =
        full.rules().stages().stream()
            .filter(s -> s.id().equals(stage))
            .findFirst()
            .orElseThrow()
            .openedBy();
    String by = body.equals("central-office") ? "centre" : full.id();
    full.add(
        "stage-openings",
        full.id(),
        stage,
        date,
        body,
        by + "-clerk",
        by + "-deputy",
        by + "-secretary");
  }

  private void notice(int number, NoticeKind kind, String opens, String closes, int names)
      throws IOException {
    NoticeRule rule =
        full.rules().notices().stream().filter(n -> n.kind() == kind).findFirst().orElseThrow();
    String notice = full.id() + "-notice-" + number;
    full.add(
        "notices",
        notice,
        full.id(),
        kind.name(),
        opens,
        closes,
        rule.range(),
        String.join(";", rule.channels()),
        "0".repeat(64),
        full.staff(5));
    for (MadePerson person : full.first(names)) {
      full.add("notice-names", notice, person.id());
    }
  }

  private void propose() throws IOException {
    String meeting =
        full.meeting("propose", full.id(), "propose-preliminary-nominees", "2022-04-07", 15);
    for (int i = 0; i < full.unit().vetted(); i++) {
      boolean taken = i < full.unit().preliminary();
      String reason = taken ? "" : "差额考察未列入 / not taken after differential vetting";
      full.add("meeting-names", meeting, full.persons().get(i).id(), taken, "", "", "", reason);
    }
  }

  private void settle() throws IOException {
    String meeting = full.meeting("settle", full.id(), "settle-by-vote", "2022-04-26", ENTITLED);
    for (int i = 0; i < full.unit().preliminary(); i++) {
      boolean taken = i < full.unit().candidates();
      int votes = taken ? PRESENT - i % 7 : 12 + i % 4;
      full.add(
          "meeting-names",
          meeting,
          full.persons().get(i).id(),
          taken,
          votes,
          PRESENT - votes,
          0,
          taken ? "" : "得票未过半 / not more than half");
    }
  }
}
