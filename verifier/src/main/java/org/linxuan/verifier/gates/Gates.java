package org.linxuan.verifier.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;

/** What each check of a gate finds missing, as of a day. */
public final class Gates {
  private static final List<String> HANDS = List.of("prepared_by", "checked_by", "issued_by");

  private final Facts facts;

  /** Over everything derived before. */
  public Gates(Facts facts) {
    this.facts = facts;
  }

  /** The checks of a stage's gate that count, in the rulebook's order. */
  public static List<String> checks(Node stage) {
    List<String> checks = new ArrayList<>(stage.get("gates").texts());
    stage.get("optional_gates").list().stream()
        .filter(g -> g.get("on").flag())
        .forEach(g -> checks.add(g.get("check").text()));
    return checks;
  }

  /** What a check finds missing, sorted, each once; empty: it is met. */
  public List<String> missing(String check, String stage, Unit unit, String day) {
    String part = check.substring(0, Math.max(0, check.indexOf('.')));
    List<String> found =
        switch (part) {
          case "apportionment", "papers", "nomination" -> nomination(check, unit, day);
          case "election" -> election(check, unit, day);
          case "credentials", "complaint", "aftercare", "invited" -> credentials(check, unit, day);
          case "committee", "composition", "chain", "review" -> common(check, stage, unit, day);
          default -> persons(check, unit, day);
        };
    return List.copyOf(new TreeSet<>(found));
  }

  private List<String> nomination(String check, Unit unit, String day) {
    NominationGates gates = new NominationGates(facts, unit, day);
    return switch (check) {
      case "apportionment.total" -> gates.total();
      case "apportionment.near-previous" -> gates.nearPrevious();
      case "papers.registered" -> gates.papers();
      case "nomination.coverage" -> gates.coverage();
      case "nomination.conservation" -> NominationGates.conservation();
      case "nomination.naming-limit" -> gates.namingLimit();
      case "nomination.source" -> gates.source();
      case "nomination.majority" -> gates.majority();
      case "nomination.plenum" -> gates.plenum();
      case "nomination.rounds" -> gates.rounds();
      default -> throw unknown(check);
    };
  }

  private List<String> persons(String check, Unit unit, String day) {
    VettingGates gates = new VettingGates(facts, unit, day);
    return switch (check) {
      case "people.no-duplicate" -> new NominationGates(facts, unit, day).noDuplicate();
      case "vetting.list-fixed" -> new NominationGates(facts, unit, day).listFixed();
      case "people.identity-confirmed" -> gates.identityConfirmed();
      case "vetting.advance-notice" -> gates.advanceNotice();
      case "vetting.heard" -> gates.heard();
      case "vetting.musts" -> gates.musts();
      case "vetting.opinions" -> gates.opinionsOfVetted();
      case "vetting.leads-concluded" -> gates.leads();
      case "vetting.report-complete" -> gates.reports();
      case "vetting.conclusion-signed" -> gates.conclusions();
      case "vetting.differential" -> facts.chain().differential(unit, day);
      case "preliminary.proposed" -> gates.proposed();
      case "preliminary.discipline-second" -> gates.opinionsOfPreliminary();
      case "preliminary.regulators" -> gates.regulators();
      case "preliminary.notice" -> gates.publicNotice();
      case "preliminary.comments-closed" -> gates.comments();
      case "preparatory.vote" -> gates.vote();
      default -> throw unknown(check);
    };
  }

  private List<String> election(String check, Unit unit, String day) {
    ElectionGates gates = new ElectionGates(facts, unit, day);
    return switch (check) {
      case "election.form" -> gates.form();
      case "election.quorum" -> gates.quorum();
      case "election.scrutineers" -> gates.scrutineers();
      case "election.procedure" -> gates.procedure();
      case "election.ballot-account" -> gates.ballotAccount();
      case "election.majority" -> gates.majority();
      default -> throw unknown(check);
    };
  }

  private List<String> credentials(String check, Unit unit, String day) {
    CredentialGates gates = new CredentialGates(facts, unit, day);
    return switch (check) {
      case "credentials.review" -> gates.review();
      case "credentials.chain" -> gates.chain();
      case "complaint.handled" -> gates.complaints();
      case "aftercare.recorded" -> gates.aftercare();
      case "invited.outside-seats" -> gates.invited();
      default -> throw unknown(check);
    };
  }

  private List<String> common(String check, String stage, Unit unit, String day) {
    return switch (check) {
      case "committee.quorum" -> quorum(unit, day);
      case "committee.prepared-checked-issued" -> hands(unit, day);
      case "composition.planned-numbers" -> new NominationGates(facts, unit, day).planned();
      case "composition.list" ->
          facts
              .composition()
              .broken(unit, stage.equals("preliminary") ? Step.PRELIMINARY : Step.PREPARATORY, day);
      case "chain.numbers" -> facts.chain().broken(unit, day);
      case "review.higher" -> review(unit, day);
      default -> throw unknown(check);
    };
  }

  private List<String> quorum(Unit unit, String day) {
    return facts.of("meetings", unit, "date", day).stream()
        .filter(r -> !facts.hasQuorum(r))
        .map(r -> r.get("meeting"))
        .toList();
  }

  /** Meetings and openings that are not prepared, checked and issued by three persons. */
  private List<String> hands(Unit unit, String day) {
    Stream<String> meetings =
        facts.of("meetings", unit, "date", day).stream()
            .filter(r -> !areThree(r))
            .map(r -> r.get("meeting"));
    Stream<String> openings =
        facts.of("stage-openings", unit, "date", day).stream()
            .filter(r -> !areThree(r))
            .map(r -> "open:" + r.get("stage"));
    return Stream.concat(meetings, openings).toList();
  }

  private static boolean areThree(Row row) {
    List<String> hands = row.get(HANDS);
    return hands.stream().noneMatch(String::isEmpty)
        && hands.stream().distinct().count() == HANDS.size();
  }

  private List<String> review(Unit unit, String day) {
    boolean held =
        facts.of("meetings", unit, "date", day).stream()
            .anyMatch(r -> r.is("body", "central-office") && r.is("act", "review"));
    return held ? List.of() : List.of("review");
  }

  private static Malformed unknown(String check) {
    return new Malformed("rulebook.json stages", "unknown check " + check, "未知检查项 " + check);
  }
}
