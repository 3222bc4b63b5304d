package org.linxuan.election.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.procedure.ActRules;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.Suspension;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Text;

/** An order of supervision to suspend a stage of a unit, or to resume it (E6.2). */
public sealed interface SuspensionOrder {
  /** The order stands; this is the suspension as it now is. */
  record Given(Suspension suspension) implements SuspensionOrder {}

  /** The order cannot be given. */
  record NotGiven(List<Missing> missing) implements SuspensionOrder {
    public NotGiven {
      missing = List.copyOf(missing);
    }
  }

  /** Suspends a stage from a day on, if the body may, and the stage is not suspended already. */
  static SuspensionOrder suspend(
      UnitFacts facts, String stage, LocalDate day, String body, String reason) {
    List<Missing> against = new ArrayList<>(competence(facts, body, "suspend"));
    if (standing(facts, stage, day).isPresent()) {
      against.add(missing(facts, stage, new Text("环节已经暂缓", "the stage is suspended already")));
    }
    if (reason.isBlank()) {
      against.add(missing(facts, stage, new Text("未写明理由", "no reason is given")));
    }
    return against.isEmpty()
        ? new Given(new Suspension(facts.unit(), stage, day, body, reason, null, ""))
        : new NotGiven(against);
  }

  /** Resumes a stage from a day on, if the body may, and the stage is suspended. */
  static SuspensionOrder resume(UnitFacts facts, String stage, LocalDate day, String body) {
    List<Missing> against = new ArrayList<>(competence(facts, body, "resume"));
    Optional<Suspension> standing = standing(facts, stage, day);
    if (standing.isEmpty()) {
      against.add(missing(facts, stage, new Text("环节未在暂缓", "the stage is not suspended")));
    }
    return against.isEmpty() && standing.isPresent()
        ? new Given(resumed(standing.get(), day, body))
        : new NotGiven(against);
  }

  private static Suspension resumed(Suspension s, LocalDate day, String body) {
    return new Suspension(s.unit(), s.stage(), s.suspended(), s.by(), s.reason(), day, body);
  }

  private static Optional<Suspension> standing(UnitFacts facts, String stage, LocalDate day) {
    return facts.asOf(day).get(ProcedureFile.class).suspensions().stream()
        .filter(s -> s.stage().equals(stage) && s.holdsOn(day))
        .findFirst();
  }

  private static List<Missing> competence(UnitFacts facts, String body, String act) {
    return ActRules.isCompetent(facts.rulebook(), body, act)
        ? List.of()
        : List.of(
            missing(facts, body, new Text(body + " 无权办理 " + act, body + " may not do " + act)));
  }

  private static Missing missing(UnitFacts facts, String id, Text text) {
    Check check = Check.STAGE_NOT_SUSPENDED;
    return new Missing(check, facts.articleOf(check), id, text);
  }
}
