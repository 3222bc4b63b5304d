package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The persons put forward: those known in a whole unit, in an order in which the first as many as
 * there are seats meet the composition required; and those known in a county, department, city or
 * township only.
 */
final class PersonTables {
  private static final List<String> MINORITIES =
      List.of("Zhuang", "Hui", "Tujia", "Yi", "Miao", "Uygur", "Mongolian", "Tibetan");
  private static final List<String> LEVELS =
      List.of("city", "county", "township", "village-community", "province");
  private static final List<String> EDUCATION =
      List.of("bachelor", "bachelor", "master", "college", "secondary");
  private static final List<String> DEEDS =
      List.of("防汛抢险中连续值守，转移群众三百余人", "脱贫攻坚驻村五年，带动全村增收", "疫情防控期间坚守一线", "主持完成重点技术攻关", "服务群众无投诉二十年");

  private final CsvTables tables;
  private final long seed;

  PersonTables(CsvTables tables, long seed) {
    this.tables = tables;
    this.seed = seed;
  }

  /** Writes the persons known in a unit, with the identity determined; returns them in order. */
  List<MadePerson> known(UnitSeats unit, Node root) throws IOException {
    List<MadePerson> persons = new ArrayList<>();
    for (int i = 0; i < unit.known(); i++) {
      MadePerson person = known(unit, Known.id(root, i), i);
      persons.add(person);
      write(person, unit.plan(), "");
      identity(person, unit.plan());
    }
    return persons;
  }

  private static MadePerson known(UnitSeats unit, String id, int i) {
    UnitPlan plan = unit.plan();
    long members = plan.numbers().members();
    int seats = unit.seats();
    boolean shares = plan.isRegional() || plan.kind().startsWith("central-");
    long front = shares ? seats / 3 + 2 : seats / 4;
    long women = Math.min(seats, plan.women() * seats / members + 2);
    long minorities = plan.minorities() * seats / members + 1;
    // The pattern of the first as many as there are seats goes on after them.
    int at = i % seats;
    boolean isFront = Shares.even(at, seats, front);
    long nth = isFront ? at * front / seats : at - at * front / seats;
    return new MadePerson(
        id,
        Station.of(plan.kind(), isFront, nth),
        Shares.even((at + seats / 3) % seats, seats, women),
        Shares.even((at + seats / 2) % seats, seats, minorities));
  }

  /** Writes the persons known in an organisation below the unit, if there are any. */
  void local(Node where, UnitPlan plan) throws IOException {
    for (int i = 0; i < where.form.persons; i++) {
      String id = Known.id(where, i);
      Draw draw = Draw.of(seed, "local " + id);
      long members = plan.numbers().members();
      write(
          new MadePerson(
              id,
              Station.of(plan.kind(), draw.percent(70), draw.below(1000)),
              draw.below(1000) < plan.women() * 1000 / members,
              draw.below(1000) < plan.minorities() * 1000 / members),
          plan,
          where.id);
    }
  }

  private void write(MadePerson person, UnitPlan plan, String organization) throws IOException {
    Draw draw = Draw.of(seed, "person " + person.id());
    Names.Name name = Names.next(draw);
    boolean front = person.station().isFront();
    int year = front ? draw.between(1966, 1995) : draw.between(1960, 1978);
    tables.add(
        "people",
        person.id(),
        name.zh(),
        name.en(),
        plan.id(),
        organization,
        "organization",
        person.woman() ? "female" : "male",
        person.minority() ? MINORITIES.get(draw.below(MINORITIES.size())) : "Han",
        String.format(Locale.ROOT, "%d-%02d-%02d", year, draw.between(1, 12), draw.between(1, 28)),
        EDUCATION.get(draw.below(EDUCATION.size())),
        String.format(Locale.ROOT, "%d-%02d-01", year + draw.between(19, 25), draw.between(1, 12)),
        person.station().field(),
        LEVELS.get(draw.below(front ? 4 : 5)),
        person.station().bodyKind());
    evidence(person.id(), person.station(), draw);
  }

  /** The post held, occupation, title, an honour, a deed. */
  private void evidence(String id, Station station, Draw draw) throws IOException {
    String since =
        String.format(Locale.ROOT, "%d-%02d-01", draw.between(2014, 2020), draw.between(1, 12));
    row(
        id,
        "post",
        station.employer(),
        station.rank(),
        station.duty(),
        "100",
        "",
        "",
        since,
        "",
        "",
        station.post());
    row(id, "occupation", "", "", "", "", station.occupation(), "", since, "", "", "");
    if (!station.title().equals("none")) {
      row(id, "title", "", "", "", "", "", station.title(), since, "", "", "");
    }
    if (draw.percent(40)) {
      row(id, "honour", "", "", "", "", "", "", "2021-06-28", "", "党中央", "全国优秀共产党员（合成）");
    }
    if (draw.percent(50)) {
      String deed = DEEDS.get(draw.below(DEEDS.size()));
      row(id, "deed", "", "", "", "", "", "", "2020-07-01", "", "", deed);
    }
  }

  private void row(Object... cells) throws IOException {
    tables.add("evidence", cells);
  }

  /** Identity as filled in, determined and reviewed by three named officers. */
  private void identity(MadePerson person, UnitPlan plan) throws IOException {
    tables.add(
        "identity",
        person.id(),
        person.station().identity(),
        plan.staff(1),
        "2022-01-20",
        person.station().identity(),
        plan.staff(2),
        "2022-02-10",
        plan.staff(3),
        "2022-02-22",
        "以推荐提名时所从事的职业为准 / by the occupation at the time of nomination");
  }
}
