package org.linxuan.election.golden;

import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.rulebook.VettingRules.Must;
import org.linxuan.election.rulebook.VettingRules.Opinion;
import org.linxuan.election.rulebook.VettingRules.Regulators;

/** Identity, dossiers, opinions, leads and conclusions of the persons vetted. */
final class VettingPart {
  /** Whose claim in the unit of the tie is not borne by the evidence. */
  static final int HAT = 11;

  /** Whose personnel file is examined late there. */
  static final int LATE = 2;

  private final UnitCase c;

  VettingPart(UnitCase c) {
    this.c = c;
  }

  void write() {
    for (int i = 0; i < c.nominees(); i++) {
      identity(c.persons.get(i), c.story == Story.TIE && i == HAT);
    }
    for (int i = 0; i < c.vetted(); i++) {
      musts(c.persons.get(i), i);
      reports(c.persons.get(i));
      heard(c.persons.get(i));
      conclusion(c.persons.get(i), i);
    }
    opinions();
    c.out.add(
        "leads",
        c.id() + "-lead-1",
        c.id(),
        c.persons.get(4).id(),
        "2022-03-10",
        true,
        "谈话、调阅资料 / talks and records",
        "2022-03-24",
        "unfounded",
        c.id() + "-inspector-1",
        c.draw.hash());
  }

  private void identity(People.Person person, boolean hat) {
    Life now = hat ? Life.MANAGER : person.life();
    c.people.evidence(person, now);
    String grounds =
        hat
            ? "现任公司总经理，一线身份不成立 / general manager today, not a front-line worker"
            : "以推荐提名时所从事的职业为准 / by the occupation at the time of nomination";
    c.people.identity(c.unit, person, person.life().identity, now.identity, grounds);
  }

  private boolean leads(int i) {
    return c.persons.get(i).life().leads() || c.story == Story.TIE && i == HAT;
  }

  private void musts(People.Person person, int i) {
    for (Must must : c.rules.vetting().musts()) {
      if (!must.appliesTo().equals(Must.EVERYONE) && !leads(i)) {
        continue;
      }
      boolean none =
          must.notApplicable() && must.id().equals("file") && person.life() == Life.FARMER;
      boolean late = c.story == Story.TIE && i == LATE && must.id().equals("file");
      c.out.add(
          "musts",
          person.id(),
          must.id(),
          none ? "not-applicable" : "done",
          none ? "农民党员无干部人事档案 / no cadre file" : "",
          none ? "入党材料、村级考评记录 / admission papers, village records" : "",
          c.id() + "-team-" + (i % 3 + 1),
          late ? "2022-04-02" : "2022-03-22");
    }
  }

  private void reports(People.Person person) {
    Stream.concat(
            c.rules.conditions().stream().map(condition -> condition.id()),
            c.rules.reportHeadings().stream().map(heading -> heading.id()))
        .forEach(
            heading ->
                c.out.add(
                    "vetting-reports",
                    person.id(),
                    heading,
                    c.id() + "-team-1",
                    "2022-03-25",
                    "经谈话和核实，表现良好（示例）/ found good in talks and by records (sample text)"));
  }

  private void heard(People.Person person) {
    for (String group : List.of("organisations", "delegates", "members", "public")) {
      c.out.add(
          "heard",
          c.id(),
          person.id(),
          group,
          group.equals("organisations") ? "meeting" : "talk",
          c.draw.between(3, 24),
          "2022-03-" + c.draw.between(10, 21));
    }
  }

  private void conclusion(People.Person person, int i) {
    c.out.add(
        "conclusions",
        person.id(),
        i == c.vetted() - 1 ? "not-fit" : "fit",
        c.id() + "-secretary",
        "2022-03-28",
        c.id() + "-discipline-head",
        "2022-03-29");
  }

  private void opinions() {
    for (Opinion opinion : c.rules.vetting().opinions()) {
      boolean early = opinion.before().equals("vetting");
      String authority =
          opinion.id().startsWith("discipline") ? "unit-discipline" : "own-organisation";
      for (People.Person person : c.first(early ? c.vetted() : c.preliminary())) {
        c.out.add(
            "opinions",
            c.id() + "-" + opinion.id(),
            c.id(),
            opinion.id(),
            authority,
            person.id(),
            early ? "2022-03-04" : "2022-04-08",
            early ? "2022-03-18" : "2022-04-15",
            "no-objection");
      }
    }
    for (People.Person person : c.first(c.preliminary())) {
      for (Regulators rule : c.rules.vetting().regulators()) {
        if (rule.employerKind().equals(person.life().employer)) {
          ask(person, rule);
        }
      }
    }
  }

  private void ask(People.Person person, Regulators rule) {
    for (String authority : rule.ask()) {
      c.out.add(
          "opinions",
          c.id() + "-" + authority,
          c.id(),
          "regulator",
          authority,
          person.id(),
          "2022-04-08",
          "2022-04-18",
          "no-objection");
    }
  }
}
