package org.linxuan.election.course.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ActDone;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.Passage;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Rulebook;

/**
 * Moves the persons of a unit from stage to stage: nobody enters one without a mandate, nor from
 * anywhere but the stage before it.
 */
final class Passages {
  private final Rulebook rules;
  private final String unit;
  private final Mandates mandates;
  private final boolean summary;
  private final Map<PersonId, PersonStage> stands = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  /** What happens to a person at a step. */
  record Step(PersonStage to, ActDone done, LocalDate day) {
    Step votes(@Nullable Votes votes) {
      return new Step(to, done.withVotes(votes), day);
    }
  }

  Passages(Rulebook rules, String unit, Mandates mandates, boolean summary) {
    this.rules = rules;
    this.unit = unit;
    this.mandates = mandates;
    this.summary = summary;
  }

  /** Moves a person, if there is a mandate and the person holds the stage before. */
  void move(PersonId person, Step step) {
    ActType act = rules.findAct(step.done().act()).orElse(null);
    String stage = act == null || act.stage() == null ? "" : act.stage();
    String mandate = mandates.of(stage, step.day());
    PersonStage before = stands.get(person);
    boolean first = step.to() == (summary ? PersonStage.CANDIDATE : PersonStage.NOMINEE);
    boolean follows =
        first ? before == null : before == step.to().before().orElse(null) && before != null;
    if (!follows || (mandate.isEmpty() && !summary)) {
      return;
    }
    stands.put(person, step.to());
    decisions.add(
        Decision.of(DecisionKind.PERSON, step.day(), unit, stage)
            .by(step.done())
            .moving(new Passage(person, before, step.to()))
            .resting(act == null ? List.of() : List.of(act.article()), mandate));
  }

  /** The stage at which a person stands. */
  boolean stands(PersonId person, PersonStage stage) {
    return stands.get(person) == stage;
  }

  List<Decision> decisions() {
    return decisions;
  }
}
