package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * Something decided about a unit or a person, with what it rests on: the act, the articles, and the
 * mandate, which is the hash of the decision that opened the stage.
 *
 * @param stage the stage's id; empty where none is concerned
 * @param person null where nobody in particular is concerned
 * @param outcome a word or number that the kind defines; empty where it has none
 * @param missing keys of the checks that were not met, for a refusal
 * @param mandate lower-case hex of a SHA-256, or empty for what was done outside an open stage
 */
public record Decision(
    DecisionKind kind,
    LocalDate date,
    String unit,
    String stage,
    ActDone done,
    @Nullable PersonId person,
    @Nullable Passage passage,
    String way,
    String outcome,
    List<String> articles,
    List<String> missing,
    String mandate) {

  public Decision {
    articles = List.copyOf(articles);
    missing = List.copyOf(missing);
    if (passage != null && !passage.person().equals(person)) {
      throw new IllegalArgumentException(passage + " is not about " + person);
    }
  }

  /** A decision with nothing but its kind, day, unit and stage. */
  public static Decision of(DecisionKind kind, LocalDate date, String unit, String stage) {
    return new Decision(
        kind, date, unit, stage, ActDone.NONE, null, null, "", "", List.of(), List.of(), "");
  }

  /** The same, done by this act. */
  public Decision by(ActDone act) {
    return new Decision(
        kind, date, unit, stage, act, person, passage, way, outcome, articles, missing, mandate);
  }

  /** The same, about this person. */
  public Decision about(PersonId who) {
    return new Decision(
        kind, date, unit, stage, done, who, passage, way, outcome, articles, missing, mandate);
  }

  /** The same, moving this person from one stage to the next. */
  public Decision moving(Passage step) {
    return new Decision(
        kind,
        date,
        unit,
        stage,
        done,
        step.person(),
        step,
        way,
        outcome,
        articles,
        missing,
        mandate);
  }

  /** The same, leaving the election by this way. */
  public Decision leaving(WayOut out) {
    return new Decision(
        kind,
        date,
        unit,
        stage,
        done,
        out.person(),
        passage,
        out.way(),
        outcome,
        articles,
        missing,
        mandate);
  }

  /** The same with this outcome. */
  public Decision withOutcome(String result) {
    return new Decision(
        kind, date, unit, stage, done, person, passage, way, result, articles, missing, mandate);
  }

  /** The same, resting on these articles and this mandate. */
  public Decision resting(List<String> rules, String onMandate) {
    return new Decision(
        kind, date, unit, stage, done, person, passage, way, outcome, rules, missing, onMandate);
  }

  /** The same, refused for what was missing. */
  public Decision lacking(List<String> checks) {
    return new Decision(
        kind, date, unit, stage, done, person, passage, way, outcome, articles, checks, mandate);
  }

  /** The line of {@code decisions.jsonl}: canonical JSON without a line feed. */
  public String line() {
    return DecisionLine.of(this);
  }

  /** The SHA-256 of {@link #line}, in lower-case hex; what later decisions cite. */
  public String hash() {
    return DecisionLine.hash(line());
  }
}
