package org.linxuan.election.synth.internal;

import org.linxuan.election.synth.Scale;

/**
 * What an electoral unit has.
 *
 * @param nth its number among the units of its kind, from 1
 * @param published whose published figures it carries, scaled; empty where its figures are made up
 * @param firstMember the number of its first member over all units, from 0
 */
record UnitPlan(
    String id,
    int nth,
    String kind,
    String published,
    Scale.Numbers numbers,
    long firstMember,
    long women,
    long minorities,
    long previousSeats) {

  /** Whether it covers a territory, with cities, counties, townships and villages. */
  boolean isRegional() {
    return switch (kind) {
      case "province", "autonomous-region", "municipality" -> true;
      default -> false;
    };
  }

  /** A made-up officer of the unit, by number. */
  String staff(int n) {
    return id + "-staff-" + n;
  }

  String nameZh() {
    return switch (kind) {
      case "province" -> "合成省" + nth;
      case "municipality" -> "合成直辖市" + nth;
      case "autonomous-region" -> "合成自治区" + nth;
      case "central-organs" -> "中央和国家机关（合成）";
      case "central-finance" -> "中央金融系统（合成）";
      case "central-enterprises" -> "中央企业系统（在京）（合成）";
      case "armed-forces" -> "解放军和武警部队（合成）";
      default -> "其他选举单位" + nth + "（合成）";
    };
  }

  String nameEn() {
    return switch (kind) {
      case "province" -> "Synthetic province " + nth;
      case "municipality" -> "Synthetic municipality " + nth;
      case "autonomous-region" -> "Synthetic region " + nth;
      case "central-organs" -> "Central party and state organs (synthetic)";
      case "central-finance" -> "Central finance (synthetic)";
      case "central-enterprises" -> "Central enterprises in the capital (synthetic)";
      case "armed-forces" -> "Army and armed police (synthetic)";
      default -> "Other unit " + nth + " (synthetic)";
    };
  }
}
