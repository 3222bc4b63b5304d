package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What SP 1500-100 version 2 asks of the parts that a count writes, in words of our own: each
 * type's members, those with ! required, the values of its enumerations, and that an id refers to
 * something of the right type. Members that the format knows and a count never writes are left out.
 */
final class ErrShapes {
  private static final Map<String, String> MEMBERS =
      Map.of(
          "ElectionReport",
          "Format! GeneratedDate! Issuer! IssuerAbbreviation! SequenceEnd! SequenceStart! Status!"
              + " VendorApplicationId! GpUnit Election",
          "ReportingUnit",
          "@id! Type! OtherType Name VotersRegistered VotersParticipated",
          "Election",
          "ElectionScopeId! EndDate! Name! StartDate! Type! OtherType BallotCounts Contest"
              + " Candidate",
          "BallotCounts",
          "GpUnitId! Type! BallotsCast BallotsRejected",
          "CandidateContest",
          "@id! ElectionDistrictId! Name! VotesAllowed! NumberElected VoteVariation OtherCounts"
              + " ContestSelection",
          "CandidateSelection",
          "@id! CandidateIds IsWriteIn VoteCounts",
          "VoteCounts",
          "Count! GpUnitId! Type! OtherType",
          "OtherCounts",
          "GpUnitId! Overvotes WriteIns",
          "Candidate",
          "@id! BallotName! PostElectionStatus",
          "InternationalizedText",
          "Text!");

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "ElectionReport.Format", Set.of("precinct-level", "summary-contest"),
          "ElectionReport.Status", Set.of("certified", "unofficial-complete"),
          "ReportingUnit.Type", Set.of("other"),
          "Election.Type", Set.of("general", "other", "primary", "runoff", "special"),
          "BallotCounts.Type", Set.of("total", "other"),
          "VoteCounts.Type", Set.of("total", "other"),
          "CandidateContest.VoteVariation", Set.of("majority", "plurality"),
          "Candidate.PostElectionStatus", Set.of("winner", "defeated"));

  private static final Map<String, String> REFERS =
      Map.of(
          "ElectionScopeId", "ReportingUnit",
          "ElectionDistrictId", "ReportingUnit",
          "GpUnitId", "ReportingUnit",
          "CandidateIds", "Candidate");

  private static final Set<String> NUMBERS =
      Set.of(
          "SequenceStart",
          "SequenceEnd",
          "VotersRegistered",
          "VotersParticipated",
          "BallotsCast",
          "BallotsRejected",
          "VotesAllowed",
          "NumberElected",
          "Count",
          "Overvotes",
          "WriteIns");

  private final Map<String, String> typeOfId = new HashMap<>();
  private final Map<String, String> references = new TreeMap<>();

  /** Fails at the first thing that the format does not allow. */
  static void check(JsonNode report) {
    ErrShapes shapes = new ErrShapes();
    assertThat(report.path("@type").stringValue()).isEqualTo("ElectionResults.ElectionReport");
    shapes.object(report);
    shapes.references.forEach(
        (id, type) -> assertThat(shapes.typeOfId).as(id).containsEntry(id, type));
  }

  private void object(JsonNode json) {
    String type = json.path("@type").stringValue().replace("ElectionResults.", "");
    if (type.equals("LanguageString")) {
      assertThat(json.propertyNames()).containsExactlyInAnyOrder("@type", "Content", "Language");
      return;
    }
    Set<String> left = new TreeSet<>(List.of(MEMBERS.get(type).split(" ")));
    for (var member : json.properties()) {
      String key = member.getKey();
      if (!key.equals("@type")) {
        assertThat(left.remove(key) || left.remove(key + "!")).as(type + "." + key).isTrue();
        member(type, key, member.getValue());
      }
    }
    assertThat(left).as(type).noneMatch(key -> key.endsWith("!"));
    boolean other = json.path("Type").asString("").equals("other");
    assertThat(json.has("OtherType")).as(type).isEqualTo(other);
    if (json.has("@id")) {
      assertThat(typeOfId.put(json.path("@id").stringValue(), type)).as("an id twice").isNull();
    }
  }

  private void member(String type, String key, JsonNode value) {
    for (JsonNode one : value.isArray() ? List.copyOf(value.values()) : List.of(value)) {
      if (one.isObject()) {
        object(one);
      } else if (NUMBERS.contains(key)) {
        assertThat(one.isIntegralNumber()).as(key).isTrue();
      } else if (key.equals("IsWriteIn")) {
        assertThat(one.isBoolean()).as(key).isTrue();
      } else {
        text(type, key, one.stringValue());
      }
    }
  }

  private void text(String type, String key, String value) {
    if (VALUES.containsKey(type + "." + key)) {
      assertThat(VALUES.get(type + "." + key)).as(type + "." + key).contains(value);
    }
    if (REFERS.containsKey(key)) {
      references.put(value, REFERS.get(key));
    }
    if (key.endsWith("Date")) {
      assertThat(value).matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?");
    }
  }
}
