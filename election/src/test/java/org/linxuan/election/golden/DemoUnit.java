package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the 38 units of the demonstration; its figures are made up, only their sums are near the
 * published ones.
 */
record DemoUnit(
    String id,
    String kind,
    String detail,
    long organizations,
    long members,
    long women,
    long minorities,
    int previous) {

  boolean isProvincial() {
    return kind.equals("province")
        || kind.equals("municipality")
        || kind.equals("autonomous-region");
  }

  /** A made-up officer of the unit, by number. */
  String staff(int n) {
    return id + "-staff-" + n;
  }

  String nameZh() {
    return switch (kind) {
      case "province" -> "示范省" + id.substring(1);
      case "municipality" -> "示范直辖市" + id.substring(1);
      case "autonomous-region" -> "示范自治区" + id.substring(1);
      case "central-organs" -> "中央和国家机关（示范）";
      case "central-finance" -> "中央金融系统（示范）";
      case "central-enterprises" -> "中央企业系统（在京）（示范）";
      case "armed-forces" -> "解放军和武警部队（示范）";
      default -> "其他选举单位" + id.substring(1) + "（示范）";
    };
  }

  String nameEn() {
    return switch (kind) {
      case "province" -> "Demonstration province " + id.substring(1);
      case "municipality" -> "Demonstration municipality " + id.substring(1);
      case "autonomous-region" -> "Demonstration region " + id.substring(1);
      case "central-organs" -> "Central party and state organs (demonstration)";
      case "central-finance" -> "Central finance (demonstration)";
      case "central-enterprises" -> "Central enterprises in the capital (demonstration)";
      case "armed-forces" -> "Army and armed police (demonstration)";
      default -> "Other unit " + id.substring(1) + " (demonstration)";
    };
  }

  private static String kindOf(int n) {
    if (n <= 4) {
      return "municipality";
    }
    if (n <= 9) {
      return "autonomous-region";
    }
    return n <= 31
        ? "province"
        : List.of(
                "central-organs",
                "central-finance",
                "central-enterprises",
                "armed-forces",
                "other",
                "other",
                "other")
            .get(n - 32);
  }

  private static String detailOf(int n) {
    return n == 4 || n == 31 || n == 33 ? "full" : "summary";
  }

  /** The province whose lists fall short of its members' share of women, with a reason recorded. */
  private static final int MANY_WOMEN = 31;

  /** All 38, from u01; the previous seats sum to 2300. */
  static List<DemoUnit> all() {
    Draw draw = new Draw(2022);
    int[] previous = {
      64, 46, 71, 27, 48, 41, 43, 31, 29, 66, 73, 69, 58, 64, 75, 70, 65, 61, 60, 57, 56, 54, 66,
      45, 42, 47, 44, 40, 33, 35, 26, 186, 44, 53, 300, 26, 47, 38
    };
    List<DemoUnit> units = new ArrayList<>();
    for (int n = 1; n <= 38; n++) {
      long members = previous[n - 1] * 41_000L + draw.between(-150_000, 150_000);
      long organizations = members * draw.between(47, 56) / 1000;
      long women = members * (draw.between(250, 310) + (n == MANY_WOMEN ? 120 : 0)) / 1000;
      String kind = kindOf(n);
      long minorities =
          members
              * (kind.equals("autonomous-region") ? draw.between(250, 380) : draw.between(20, 90))
              / 1000;
      units.add(
          new DemoUnit(
              String.format("d%02d", n),
              kind,
              detailOf(n),
              organizations,
              members,
              women,
              minorities,
              previous[n - 1]));
    }
    return units;
  }
}
