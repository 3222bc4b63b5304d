package org.linxuan.election.golden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.election.rulebook.Rulebook;

/**
 * Writes the demonstration election: 38 units under the reference rulebook, three of them carried
 * through in every detail. All persons, organisations and per-unit figures are made up.
 */
final class DemoElection {
  private final Tables out = Columns.all();
  private final Draw draw = new Draw(20);
  private final People people = new People(out, draw, new Names(draw));
  private final Map<String, String> files = new TreeMap<>();
  private final Rulebook rules;

  private DemoElection(Rulebook rules) {
    this.rules = rules;
  }

  /** The files below the election folder. */
  static Map<String, String> files(Rulebook rules, Map<String, Integer> seats) {
    DemoElection election = new DemoElection(rules);
    election.frame();
    for (DemoUnit unit : DemoUnit.all()) {
      election.unit(unit, seats.get(unit.id()));
    }
    election.files.putAll(election.out.files());
    election.files.put("private/secret.hex", "5d".repeat(32) + "\n");
    return election.files;
  }

  /** The apportionment's input alone, so that the seats can be computed first. */
  static String apportionment() {
    StringBuilder text = new StringBuilder("unit,kind,organizations,members,previous_seats\n");
    for (DemoUnit u : DemoUnit.all()) {
      text.append(
              String.join(
                  ",",
                  u.id(),
                  u.kind(),
                  "" + u.organizations(),
                  "" + u.members(),
                  "" + u.previous()))
          .append('\n');
    }
    return text.toString();
  }

  private void frame() {
    files.put("inputs/apportionment.csv", apportionment());
    out.add("election", "election", "demo");
    out.add("election", "title_zh", "示范选举：三十八个选举单位（人员、组织和各单位数字均为虚构）");
    out.add(
        "election",
        "title_en",
        "Demonstration election: 38 units (persons, organisations and unit figures are made up)");
    out.add("election", "rulebook", rules.id());
    out.add("election", "nomination_date", "2022-01-20");
    out.add("election", "credentials_date", "2022-10-10");
    units();
    calendar();
    papersAndInvited();
  }

  private void units() {
    for (DemoUnit u : DemoUnit.all()) {
      out.add(
          "units",
          u.id(),
          u.nameZh(),
          u.nameEn(),
          u.kind(),
          u.detail(),
          u.members(),
          u.women(),
          u.minorities());
    }
  }

  private void papersAndInvited() {
    rules
        .papers()
        .forEach(
            p ->
                out.add(
                    "papers",
                    p.id(),
                    "",
                    p.kind(),
                    p.title().zh(),
                    p.issuedBy().zh(),
                    "2021-11-15"));
    for (int i = 1; i <= 12; i++) {
      Names.Name name = names().next();
      out.add("invited", "invited-" + i, name.zh(), name.en(), "central-office", "2022-09-20");
    }
  }

  private Names names() {
    return people.names;
  }

  private void calendar() {
    for (String day :
        List.of(
            "01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-04", "04-05", "05-02",
            "05-03", "05-04", "06-03", "09-12", "10-03", "10-04", "10-05", "10-06", "10-07")) {
      out.add("calendar", "2022-" + day, "holiday");
    }
    for (String day : List.of("01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09")) {
      out.add("calendar", "2022-" + day, "make-up");
    }
  }

  private void unit(DemoUnit unit, int seats) {
    UnitCase c = new UnitCase(people, rules, unit, seats);
    List<String> elected = unit.detail().equals("full") ? full(c) : new SummaryPart(c).write();
    for (String person : elected) {
      boolean refused = person.equals("d33-p010");
      if (refused) {
        out.add("changes", person, "2022-08-15", "penalty", draw.hash());
      }
      String article =
          rules.articles().stream()
              .filter(a -> a.cites().contains("E5.6"))
              .findFirst()
              .orElseThrow()
              .id();
      out.add(
          "review",
          person,
          refused ? "refused" : "confirmed",
          refused ? article : "",
          refused ? "选举后受到党纪处分 / disciplined after the election" : "",
          "credentials-committee",
          "2022-09-25");
    }
  }

  private List<String> full(UnitCase c) {
    new NominationPart(c).write();
    new RoundsPart(c).write();
    new VettingPart(c).write();
    ListsPart lists = new ListsPart(c);
    lists.write();
    List<String> elected = new AssemblyPart(c, files).write();
    lists.after(elected);
    return elected;
  }
}
