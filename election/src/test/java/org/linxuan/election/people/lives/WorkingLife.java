package org.linxuan.election.people.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A true working life: the stations one after another, the last of which the person holds on the
 * day of nomination, and the posts beside it; and the form that an honest and careful person would
 * fill in about it.
 */
final class WorkingLife {
  private static final List<Station> STATIONS = Station.all();

  final Station now;
  final List<Station> before = new ArrayList<>();
  private final Random random;
  private final LocalDate day;

  private WorkingLife(Station now, LocalDate day, Random random) {
    this.now = now;
    this.day = day;
    this.random = random;
  }

  /** A life that on the day is in a station that passes the filter. */
  static WorkingLife draw(
      java.util.function.Predicate<Station> filter, LocalDate day, Random random) {
    List<Station> pool = STATIONS.stream().filter(filter).toList();
    int at = random.nextInt(pool.stream().mapToInt(Station::weight).sum());
    Station now = pool.get(0);
    for (Station station : pool) {
      at -= station.weight();
      if (at < 0) {
        now = station;
        break;
      }
    }
    WorkingLife life = new WorkingLife(now, day, random);
    life.drawPast();
    return life;
  }

  /** Leaders rose from the floor of their own field; some others led once and do so no more. */
  private void drawPast() {
    int stations = now.isLeading() ? 1 + random.nextInt(4) : random.nextInt(4);
    for (int i = 0; i < stations; i++) {
      boolean ledOnce = now.isLeading() ? i > 1 : random.nextInt(100) < 4;
      boolean sameField = random.nextInt(100) < 85;
      List<Station> pool =
          STATIONS.stream()
              .filter(s -> s.isLeading() == ledOnce)
              .filter(s -> !sameField || s.family().equals(now.family()))
              .toList();
      if (!pool.isEmpty()) {
        before.add(pool.get(random.nextInt(pool.size())));
      }
    }
  }

  /** The form, filled in truthfully: posts, occupation, title, honours and deeds. */
  List<Row> form() {
    List<Row> rows = new ArrayList<>();
    LocalDate begin = day.minusDays(60 + random.nextInt(12 * 365));
    LocalDate end = begin.minusDays(1);
    for (int i = before.size() - 1; i >= 0; i--) {
      LocalDate from = end.minusDays(300 + random.nextInt(7 * 365));
      Row row = post(before.get(i), from, end);
      row.share = 100;
      rows.add(0, row);
      end = from.minusDays(1 + random.nextInt(20));
    }
    Row main = post(now, begin, null);
    main.current = true;
    main.main = true;
    List<Row> beside = besides(begin);
    main.share = 100 - beside.stream().mapToInt(r -> r.share).sum();
    rows.add(main);
    rows.addAll(beside);
    addPerson(rows, begin);
    return rows;
  }

  private Row post(Station station, LocalDate from, LocalDate to) {
    Row row = new Row();
    row.employer = station.employer();
    row.rank = station.rank();
    row.duty = station.mainDuty();
    row.name = station.names().get(random.nextInt(station.names().size()));
    row.from = from;
    row.to = to;
    return row;
  }

  /** Posts held beside the main one, each with a small part of the time. */
  private List<Row> besides(LocalDate begin) {
    List<Row> rows = new ArrayList<>();
    int chance = random.nextInt(100);
    if (!now.isLeading() && chance < 6) {
      rows.add(beside("people-organisation", "bureau-deputy", "leading", "省总工会兼职副主席", 5));
    } else if (!now.isLeading() && chance < 16) {
      rows.add(beside(now.employer(), "grassroots-head", "leading", "党支部书记（兼）", 10));
    } else if (chance < 20 && now.duties().containsKey("professional")) {
      rows.add(beside("people-organisation", "division-head", "leading", "学会副理事长", 5));
    } else if (now.isLeading() && chance < 35 && now.titles().contains("senior")) {
      rows.add(beside("institution", "ordinary", "professional", "兼职教授、博士生导师", 10));
    } else if (now.isLeading() && chance < 40) {
      rows.add(beside("village", "ordinary", "village-affairs", "联系点村第一书记", 5));
    }
    for (var duty : now.duties().entrySet()) {
      boolean second = !duty.getKey().equals(now.mainDuty());
      // A second duty of some weight is now and then registered as a post of its own.
      if (second && duty.getValue() >= 20 && random.nextInt(100) < 30) {
        rows.add(
            beside(
                now.employer(), now.rank(), duty.getKey(), named(duty.getKey()), duty.getValue()));
      }
    }
    rows.forEach(r -> r.from = begin.plusDays(random.nextInt(50)));
    return rows;
  }

  private static String named(String duty) {
    return switch (duty) {
      case "leading" -> "日常管理";
      case "professional" -> "门诊、教学和科研";
      default -> "一线生产";
    };
  }

  private static Row beside(String employer, String rank, String duty, String name, int share) {
    Row row = new Row();
    row.employer = employer;
    row.rank = rank;
    row.duty = duty;
    row.name = name;
    row.share = share;
    row.current = true;
    return row;
  }

  private void addPerson(List<Row> rows, LocalDate begin) {
    rows.add(fact("occupation", now.occupation(), begin));
    String title = now.titles().get(random.nextInt(now.titles().size()));
    rows.add(fact("title", title, begin));
    String[] honours = {"劳动模范", "五一劳动奖章", "优秀共产党员", "三八红旗手", "科学技术进步奖", "抗疫先进个人"};
    for (int i = random.nextInt(4); i > 0; i--) {
      Row honour = fact("honour", "省级机关", begin.minusDays(random.nextInt(3000)));
      honour.name = honours[random.nextInt(honours.length)];
      rows.add(honour);
    }
    if (random.nextInt(100) < 4) {
      // Appointed after the day of nomination: it says nothing about that day.
      Station later = STATIONS.get(random.nextInt(STATIONS.size()));
      Row row = post(later, day.plusDays(1 + random.nextInt(120)), null);
      row.share = 100;
      rows.add(row);
    }
  }

  private static Row fact(String kind, String value, LocalDate from) {
    Row row = new Row();
    row.kind = kind;
    row.value = value;
    row.from = from;
    row.current = true;
    return row;
  }
}
