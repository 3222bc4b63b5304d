package org.linxuan.election.count;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a result as an election results report (NIST SP 1500-100, version 2, in JSON): one contest
 * of one reporting unit, the meeting. Votes against and abstentions, for which the format has no
 * place of its own, are counts of type {@code other}, named.
 */
public final class ErrJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String MEETING = "unit-1";
  private static final String PREFIX = "ElectionResults.";

  private final ErrHead head;
  private final Contest contest;
  private final CountResult result;
  private final ArrayNode candidates = NODES.arrayNode();
  private final ArrayNode selections = NODES.arrayNode();

  private ErrJson(ErrHead head, Contest contest, CountResult result) {
    this.head = head;
    this.contest = contest;
    this.result = result;
  }

  /** The JSON text, without a line end. */
  public static String text(ErrHead head, Contest contest, CountResult result) {
    return new ErrJson(head, contest, result).report().toString();
  }

  private ObjectNode report() {
    ObjectNode report = typed("ElectionReport");
    report.put("Format", "summary-contest");
    report.put("GeneratedDate", head.day() + "T00:00:00Z");
    report.put("Issuer", head.issuer());
    report.put("IssuerAbbreviation", head.issuer());
    report.put("SequenceStart", 1);
    report.put("SequenceEnd", 1);
    report.put("Status", "unofficial-complete");
    report.put("VendorApplicationId", head.program());
    report.set("GpUnit", NODES.arrayNode().add(meeting()));
    report.set("Election", NODES.arrayNode().add(election()));
    return report;
  }

  private ObjectNode meeting() {
    ObjectNode unit = typed("ReportingUnit");
    unit.put("@id", MEETING);
    unit.put("Type", "other");
    unit.put("OtherType", "meeting");
    unit.set("Name", text(head.issuer()));
    unit.put("VotersRegistered", contest.figures().entitled());
    unit.put("VotersParticipated", contest.figures().present());
    return unit;
  }

  private ObjectNode election() {
    ObjectNode election = typed("Election");
    election.set("Name", text(head.contest()));
    election.put("StartDate", head.day().toString());
    election.put("EndDate", head.day().toString());
    election.put("ElectionScopeId", MEETING);
    election.put("Type", "other");
    election.put("OtherType", contest.round().key());
    election.set("BallotCounts", NODES.arrayNode().add(ballots()));
    election.set("Contest", NODES.arrayNode().add(contest()));
    election.set("Candidate", candidates);
    return election;
  }

  private ObjectNode ballots() {
    ObjectNode counts = typed("BallotCounts");
    counts.put("GpUnitId", MEETING);
    counts.put("Type", "total");
    counts.put("BallotsCast", result.returned());
    counts.put("BallotsRejected", isVoid() ? result.returned() : result.invalid());
    return counts;
  }

  private ObjectNode contest() {
    boolean tie = contest.round() == Round.TIE;
    ObjectNode json = typed("CandidateContest");
    json.put("@id", "contest-1");
    json.put("Name", head.contest());
    json.put("ElectionDistrictId", MEETING);
    json.put("VotesAllowed", contest.seats());
    json.put("NumberElected", contest.seats());
    json.put("VoteVariation", tie ? "plurality" : "majority");
    if (isVoid()) {
      contest.candidates().forEach(name -> add(name, false));
    } else {
      ObjectNode other = typed("OtherCounts").put("GpUnitId", MEETING);
      other.put("Overvotes", result.invalidReasons().getOrDefault(InvalidReason.OVERVOTE, 0L));
      other.put("WriteIns", result.writeIns().stream().mapToLong(WriteIn::inFavour).sum());
      json.set("OtherCounts", NODES.arrayNode().add(other));
      result.tallies().forEach(this::add);
      result.writeIns().forEach(w -> add(w.name(), true).add(votes(w.inFavour(), null)));
    }
    json.set("ContestSelection", selections);
    return json;
  }

  private void add(Tally tally) {
    add(tally.candidate(), false)
        .add(votes(tally.inFavour(), null))
        .add(votes(tally.against(), "against"))
        .add(votes(tally.abstain(), "abstain"));
  }

  /** Adds a name as candidate and as selection; returns where its counts go. */
  private ArrayNode add(String name, boolean writeIn) {
    int number = candidates.size() + 1;
    ObjectNode candidate = candidates.addObject().put("@type", PREFIX + "Candidate");
    candidate.put("@id", "candidate-" + number);
    candidate.set("BallotName", text(name));
    String status = status(name);
    if (!status.isEmpty()) {
      candidate.put("PostElectionStatus", status);
    }
    ObjectNode selection = selections.addObject().put("@type", PREFIX + "CandidateSelection");
    selection.put("@id", "selection-" + number);
    selection.putArray("CandidateIds").add("candidate-" + number);
    selection.put("IsWriteIn", writeIn);
    return selection.putArray("VoteCounts");
  }

  /** Nobody is called defeated while seats are open, nor elected by a preliminary round. */
  private String status(String name) {
    Set<String> elected = new HashSet<>(result.elected());
    if (contest.round() == Round.PRELIMINARY) {
      return "";
    }
    if (elected.contains(name)) {
      return "winner";
    }
    return result.outcome() instanceof Outcome.AllSeatsFilled ? "defeated" : "";
  }

  private static ObjectNode votes(long count, @Nullable String other) {
    ObjectNode votes = typed("VoteCounts").put("GpUnitId", MEETING).put("Count", count);
    votes.put("Type", other == null ? "total" : "other");
    return other == null ? votes : votes.put("OtherType", other);
  }

  private static ObjectNode text(String content) {
    ObjectNode line = typed("LanguageString").put("Content", content).put("Language", "und");
    return typed("InternationalizedText").set("Text", NODES.arrayNode().addAll(List.of(line)));
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("@type", PREFIX + type);
  }

  private boolean isVoid() {
    return result.outcome() instanceof Outcome.VotingVoid;
  }
}
