package org.linxuan.election.golden;

import java.util.List;

/** Makes the persons of a unit: their entry, evidence and identity determination. */
final class People {
  private static final List<String> MINORITIES =
      List.of("Zhuang", "Hui", "Tujia", "Yi", "Miao", "Uygur");
  private static final List<String> LEVELS =
      List.of("city", "county", "township", "village-community", "province");
  private static final List<String> DEEDS =
      List.of("防汛抢险中连续值守，转移群众三百余人", "脱贫攻坚驻村五年，带动全村增收", "疫情防控期间坚守一线", "主持完成重点技术攻关", "服务群众无投诉二十年");

  /** A person as the generator knows it. */
  record Person(String id, Names.Name name, Life life, boolean woman, boolean minority) {}

  final Tables out;
  final Draw draw;
  final Names names;

  People(Tables out, Draw draw, Names names) {
    this.out = out;
    this.draw = draw;
    this.names = names;
  }

  /** The n-th person of a unit (from 0), put forward by an organisation or from above. */
  Person add(DemoUnit unit, int n, String organization, String source) {
    Life life = Life.of(unit.kind()).get(n % Life.of(unit.kind()).size());
    boolean woman = (n * 7 + 3) % 20 < (unit.isProvincial() ? 8 : 6);
    boolean minority = (n * 3 + 1) % 10 < (unit.kind().equals("autonomous-region") ? 4 : 1);
    Person person =
        new Person(
            String.format("%s-p%03d", unit.id(), n + 1), names.next(), life, woman, minority);
    String nationality = minority ? draw.one(MINORITIES) : "Han";
    int year = draw.between(1962, 1990);
    String birth = String.format("%d-%02d-%02d", year, draw.between(1, 12), draw.between(1, 28));
    out.add(
        "people",
        person.id(),
        person.name().zh(),
        person.name().en(),
        unit.id(),
        organization,
        source,
        woman ? "female" : "male",
        nationality,
        birth,
        draw.one(List.of("bachelor", "master", "college", "secondary")),
        String.format("%d-%02d-01", year + draw.between(19, 27), draw.between(1, 12)),
        life.field,
        life.leads() ? draw.one(LEVELS) : draw.one(LEVELS.subList(0, 4)),
        life.bodyKind);
    return person;
  }

  /** A made-up identity number: outside the range of real ones, the same for the same key. */
  void number(Person person, String key) {
    out.add(
        "identity-numbers",
        person.id(),
        String.format("99%016d", Integer.toUnsignedLong(key.hashCode()) * 7));
  }

  /** Posts, occupation, title, an honour and a deed. */
  void evidence(Person person, Life now) {
    String id = person.id() + "|";
    String since = String.format("%d-%02d-01", draw.between(2014, 2020), draw.between(1, 12));
    if (now.leads() && draw.percent(40)) {
      line(id + "post|" + now.employer + "|section-head|leading|100|||2008-03-01|2013-12-31||科长");
    }
    line(
        id
            + "post|"
            + now.employer
            + "|"
            + now.rank
            + "|"
            + now.duty
            + "|100|||"
            + since
            + "|||"
            + now.post);
    line(id + "occupation|||||" + now.occupation + "||" + since + "|||");
    if (!now.title.equals("none")) {
      line(id + "title||||||" + now.title + "|" + since + "|||");
    }
    if (draw.percent(60)) {
      line(id + "honour|||||||2021-06-28||党中央|全国优秀共产党员（示例）");
    }
    line(id + "deed|||||||2020-07-01|||" + draw.one(DEEDS));
  }

  /** A row of evidence, its cells parted by bars. */
  private void line(String cells) {
    out.add("evidence", (Object[]) cells.split("\\|", -1));
  }

  /** Identity as filled in, determined and reviewed by three named persons. */
  void identity(DemoUnit unit, Person person, String claimed, String determined, String grounds) {
    out.add(
        "identity",
        person.id(),
        claimed,
        unit.staff(1),
        "2022-01-20",
        determined,
        unit.staff(2),
        "2022-02-10",
        unit.staff(3),
        "2022-02-22",
        grounds);
  }
}
