package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.rulebook.VettingRules;

/** The dossiers of the persons vetted in a unit in full. */
final class FullVetting {
  private static final String TEXT =
      "经谈话和核实，表现良好（合成）/ found good in talks and by records (synthetic text)";
  private static final List<String> GROUPS =
      List.of("organisations", "delegates", "members", "public");

  private final FullUnit full;
  private final Draw draw;

  FullVetting(FullUnit full, long seed) {
    this.full = full;
    this.draw = Draw.of(seed, "vetting " + full.id());
  }

  void write() throws IOException {
    VettingRules rules = java.util.Objects.requireNonNull(full.rules().vetting());
    List<MadePerson> vetted = full.first(full.unit().vetted());
    for (MadePerson person : vetted) {
      musts(person, rules);
      reports(person);
      heard(person);
      full.add(
          "conclusions",
          person.id(),
          person.equals(vetted.get(vetted.size() - 1)) ? "not-fit" : "fit",
          full.id() + "-secretary",
          "2022-03-28",
          full.id() + "-discipline-head",
          "2022-03-29");
    }
    opinions(rules);
  }

  private void musts(MadePerson person, VettingRules rules) throws IOException {
    for (VettingRules.Must must : rules.musts()) {
      boolean applies =
          must.appliesTo().equals(VettingRules.Must.EVERYONE) || !person.station().isFront();
      if (applies) {
        String by = full.id() + "-team-" + draw.between(1, 3);
        full.add("musts", person.id(), must.id(), "done", "", "", by, "2022-03-22");
      }
    }
  }

  private void reports(MadePerson person) throws IOException {
    List<String> headings =
        Stream.concat(
                full.rules().conditions().stream().map(condition -> condition.id()),
                full.rules().reportHeadings().stream().map(heading -> heading.id()))
            .toList();
    for (String heading : headings) {
      String by = full.id() + "-team-1";
      full.add("vetting-reports", person.id(), heading, by, "2022-03-25", TEXT);
    }
  }

  private void heard(MadePerson person) throws IOException {
    for (String group : GROUPS) {
      String how = group.equals("organisations") ? "meeting" : "talk";
      String day = "2022-03-" + draw.between(10, 21);
      full.add("heard", full.id(), person.id(), group, how, draw.between(3, 24), day);
    }
  }

  private void opinions(VettingRules rules) throws IOException {
    List<MadePerson> preliminary = full.first(full.unit().preliminary());
    for (VettingRules.Opinion opinion : rules.opinions()) {
      boolean early = opinion.before().equals("vetting");
      String authority =
          opinion.id().startsWith("discipline") ? "unit-discipline" : "own-organisation";
      for (MadePerson person : early ? full.first(full.unit().vetted()) : preliminary) {
        ask(person, opinion.id(), opinion.id(), authority, early);
      }
    }
    for (MadePerson person : preliminary) {
      for (VettingRules.Regulators rule : rules.regulators()) {
        if (rule.employerKind().equals(person.station().employer())) {
          for (String authority : rule.ask()) {
            ask(person, authority, "regulator", authority, false);
          }
        }
      }
    }
  }

  private void ask(MadePerson person, String batch, String kind, String authority, boolean early)
      throws IOException {
    full.add(
        "opinions",
        full.id() + "-" + batch,
        full.id(),
        kind,
        authority,
        person.id(),
        early ? "2022-03-04" : "2022-04-08",
        early ? "2022-03-18" : "2022-04-15",
        "no-objection");
  }
}
