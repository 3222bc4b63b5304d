package org.linxuan.election.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.rulebook.Text;

/** What holds at every attempt to open a stage, whichever it is. */
public final class OpeningRules {
  private OpeningRules() {}

  /** What the attempt lacks apart from the gate; {@code next} is the stage whose turn it is. */
  public static List<Missing> missing(UnitFacts facts, StageOpening attempt, Optional<Stage> next) {
    return Stream.concat(openedByBody(facts, attempt, next).stream(), notSuspended(facts).stream())
        .toList();
  }

  /** The stage is the next one, and the body that the rulebook names opens it. */
  @Enforces(
      check = Check.STAGE_OPENED_BY_BODY,
      clauses = {"E1.1", "E5"})
  public static List<Missing> openedByBody(
      UnitFacts facts, StageOpening attempt, Optional<Stage> next) {
    List<Missing> missing = new ArrayList<>();
    String due = next.map(Stage::id).orElse("");
    if (!due.equals(attempt.stage())) {
      missing.add(
          of(
              facts,
              Check.STAGE_OPENED_BY_BODY,
              due,
              new Text(
                  "环节 " + attempt.stage() + " 尚不能启动，应先启动的环节：" + due,
                  "it is not the turn of stage " + attempt.stage() + " but of: " + due)));
    }
    facts
        .rulebook()
        .findStage(attempt.stage())
        .filter(stage -> !stage.openedBy().equals(attempt.body()))
        .ifPresent(
            stage ->
                missing.add(
                    of(
                        facts,
                        Check.STAGE_OPENED_BY_BODY,
                        stage.openedBy(),
                        new Text(
                            "应由 " + stage.openedBy() + " 启动，而非 " + attempt.body(),
                            "opened by " + attempt.body() + " instead of " + stage.openedBy()))));
    return missing;
  }

  /** No stage of the unit is suspended on the day. */
  @Enforces(
      check = Check.STAGE_NOT_SUSPENDED,
      clauses = {"E6.2"})
  public static List<Missing> notSuspended(UnitFacts facts) {
    return facts.get(ProcedureFile.class).suspensions().stream()
        .filter(s -> s.holdsOn(facts.on()))
        .map(
            s ->
                of(
                    facts,
                    Check.STAGE_NOT_SUSPENDED,
                    s.stage(),
                    new Text(
                        "环节 " + s.stage() + " 自 " + s.suspended() + " 起暂缓，尚未恢复",
                        "stage " + s.stage() + " is suspended since " + s.suspended())))
        .toList();
  }

  private static Missing of(UnitFacts facts, Check check, String id, Text text) {
    return new Missing(check, facts.articleOf(check), id, text);
  }
}
