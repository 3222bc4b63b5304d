package org.linxuan.election.procedure.web;

import org.linxuan.election.rulebook.Check;

/**
 * Out of which area of rights a check's findings come. Gates are computed from all records; who may
 * not read the area is told how much is missing, and not what.
 */
final class CheckAreas {
  private CheckAreas() {}

  /** The area; {@code stages} where the findings name nothing that is not everybody's. */
  static String of(Check check) {
    String key = check.key();
    return switch (key) {
      case "vetting.leads-concluded",
          "vetting.opinions",
          "preliminary.discipline-second",
          "preliminary.regulators" ->
          "inspection";
      case "vetting.heard",
          "vetting.musts",
          "vetting.report-complete",
          "vetting.conclusion-signed" ->
          "vetting";
      case "people.identity-confirmed" -> "identity";
      case "people.no-duplicate" -> "people";
      case "complaint.handled" -> "complaints";
      case "preliminary.comments-closed" -> "comments";
      case "aftercare.recorded" -> "aftercare";
      default -> byBeginning(key);
    };
  }

  private static String byBeginning(String key) {
    return switch (key.substring(0, key.indexOf('.'))) {
      case "nomination" -> "nomination";
      case "vetting", "preliminary", "preparatory", "composition", "chain" -> "lists";
      case "election" -> "assembly";
      case "credentials", "invited" -> "credentials";
      default -> "stages";
    };
  }
}
