package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linxuan.election.synth.Scale;

/**
 * What all members are in numbers: the published totals of the end of 2021 in the proportion of the
 * scale's members, and each unit's women and minorities.
 */
final class Aggregates {
  private static final String HEADER = "unit,measure,category,members,basis";
  private static final List<String> OCCUPATIONS =
      List.of(
          "worker 6594",
          "farmer 25923",
          "professional 15487",
          "manager 10948",
          "official 7805",
          "student 3052",
          "other 7482",
          "retired 19421");
  private static final List<String> AGES =
      List.of(
          "to-30 12624",
          "31-35 11535",
          "36-40 9780",
          "41-45 8775",
          "46-50 9364",
          "51-55 8776",
          "56-60 8648",
          "61+ 27210");

  private Aggregates() {}

  /** The table, a line an entry, its header first. */
  static List<String> lines(Scale scale, List<UnitPlan> units) {
    long members = scale.numbers().members();
    List<String> lines = new ArrayList<>(List.of(HEADER));
    long women = units.stream().mapToLong(UnitPlan::women).sum();
    long minorities = units.stream().mapToLong(UnitPlan::minorities).sum();
    lines.add(",sex,female," + women + ",published");
    lines.add(",sex,male," + (members - women) + ",published");
    lines.add(",nationality,minority," + minorities + ",published");
    lines.add(",nationality,Han," + (members - minorities) + ",published");
    lines.addAll(split("age", AGES, members));
    lines.addAll(split("occupation", OCCUPATIONS, members));
    for (UnitPlan unit : units) {
      lines.addAll(unit(unit));
    }
    return lines;
  }

  private static List<String> split(String measure, List<String> published, long members) {
    long[] weights =
        published.stream().mapToLong(each -> Long.parseLong(each.split(" ")[1])).toArray();
    long[] parts = Shares.split(members, weights);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String category = published.get(i).split(" ")[0];
      lines.add("," + measure + "," + category + "," + parts[i] + ",published");
    }
    return lines;
  }

  private static List<String> unit(UnitPlan unit) {
    Published known =
        Published.PROVINCES.stream()
            .filter(p -> p.name().equals(unit.published()))
            .findFirst()
            .orElse(new Published("", -1, -1, -1, -1));
    long members = unit.numbers().members();
    return List.of(
        line(unit, "members,all", members, known.members()),
        line(unit, "organizations,primary", unit.numbers().primary(), known.organizations()),
        line(unit, "sex,female", unit.women(), known.womenPermille()),
        line(unit, "nationality,minority", unit.minorities(), known.minoritiesPermille()));
  }

  private static String line(UnitPlan unit, String what, long number, long published) {
    return String.join(
        ",",
        Arrays.asList(
            unit.id(), what, String.valueOf(number), published < 0 ? "made-up" : "published"));
  }
}
