package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.procedure.OpeningOutcome.Opened;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Text;

/** Who may do which act, and when (E5.0): the body, an open stage, no suspension, three persons. */
public final class ActRules {
  private ActRules() {}

  /** An act that a body means to do on a day. */
  public record Intended(String act, String body, LocalDate date, Hands hands) {}

  /** Whether the rulebook lets the body do the act at all. */
  public static boolean isCompetent(Rulebook rulebook, String body, String act) {
    return rulebook.findBody(body).map(Body::acts).orElse(List.of()).contains(act);
  }

  /** Everything that stands against the act on its day; empty where it may be done. */
  public static List<Missing> against(UnitFacts facts, UnitCourse course, Intended act) {
    List<Missing> found = new ArrayList<>();
    Rulebook rulebook = facts.rulebook();
    Optional<ActType> type = rulebook.findAct(act.act());
    if (!isCompetent(rulebook, act.body(), act.act())) {
      String article = type.map(ActType::article).orElse("");
      found.add(
          new Missing(
              Check.STAGE_OPENED_BY_BODY,
              article,
              act.body(),
              new Text(
                  act.body() + " 无权办理 " + act.act(), act.body() + " may not do " + act.act())));
    }
    type.map(ActType::stage)
        .filter(stage -> !isOpen(course, stage, act.date()))
        .ifPresent(
            stage ->
                found.add(
                    new Missing(
                        Check.STAGE_OPENED_BY_BODY,
                        facts.articleOf(Check.STAGE_OPENED_BY_BODY),
                        stage,
                        new Text("环节 " + stage + " 尚未启动", "stage " + stage + " is not open"))));
    found.addAll(OpeningRules.notSuspended(facts.asOf(act.date())));
    if (type.map(ActType::preparedCheckedIssued).orElse(false) && !act.hands().areThreePersons()) {
      found.add(
          new Missing(
              Check.COMMITTEE_PREPARED_CHECKED_ISSUED,
              facts.articleOf(Check.COMMITTEE_PREPARED_CHECKED_ISSUED),
              act.act(),
              new Text(
                  "须由三名不同人员拟办、审核、签发",
                  "it is not prepared, checked and issued by three different persons")));
    }
    return found;
  }

  private static boolean isOpen(UnitCourse course, String stage, LocalDate day) {
    return course
        .opened(stage)
        .map(Opened::attempt)
        .filter(o -> !o.date().isAfter(day))
        .isPresent();
  }
}
