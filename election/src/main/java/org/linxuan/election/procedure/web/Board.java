package org.linxuan.election.procedure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.GateLine;
import org.linxuan.election.procedure.GateReport;
import org.linxuan.election.procedure.OpeningOutcome;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.Suspension;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.shell.Gate;
import org.linxuan.foundation.shell.State;
import org.linxuan.foundation.shell.Texts;
import org.linxuan.foundation.shell.TimelineStep;

/**
 * A unit's course as its board shows it.
 *
 * @param suspended why a stage rests; empty where none does
 */
record Board(
    List<TimelineStep> stages,
    String here,
    List<Gate> gates,
    List<String> suspended,
    Optional<Stage> next,
    long missing) {

  static Board of(
      Facts.Standing standing, LocalDate today, Texts texts, Predicate<String> mayRead) {
    Optional<GateReport> report = standing.gate(today);
    List<Suspension> rests =
        standing.facts().get(ProcedureFile.class).suspensions().stream()
            .filter(s -> s.holdsOn(today))
            .toList();
    Lang lang = texts.lang();
    return new Board(
        stages(standing, rests, texts),
        standing.stage().map(stage -> stage.name().in(lang)).orElse(""),
        report
            .map(r -> gates(standing, r, new MissingCards(lang, mayRead), lang))
            .orElse(List.of()),
        rests.stream()
            .map(
                s ->
                    texts.of(
                        "procedure.board.suspended",
                        stageName(standing, s.stage(), lang),
                        texts.show().date(s.suspended()),
                        s.reason()))
            .toList(),
        standing.next(),
        report.map(r -> (long) r.missing().size()).orElse(0L));
  }

  private static List<TimelineStep> stages(
      Facts.Standing standing, List<Suspension> rests, Texts texts) {
    List<TimelineStep> steps = new ArrayList<>();
    Optional<Stage> reached = standing.stage();
    boolean before = reached.isPresent();
    for (Stage stage : standing.facts().rulebook().stages()) {
      boolean here = reached.filter(stage::equals).isPresent();
      boolean rest = rests.stream().anyMatch(s -> s.stage().equals(stage.id()));
      State state =
          rest ? State.SUSPENDED : here ? State.RUNNING : before ? State.DONE : State.NONE;
      String when =
          standing
              .course()
              .opened(stage.id())
              .map(OpeningOutcome.Opened::attempt)
              .map(o -> texts.of("procedure.board.opened", texts.show().date(o.date())))
              .orElse("");
      steps.add(new TimelineStep(state, stage.name().in(texts.lang()), when, "", here));
      before = before && !here;
    }
    return steps;
  }

  /** Every condition of the gate: met, or what is missing, one line a missing thing. */
  private static List<Gate> gates(
      Facts.Standing standing, GateReport report, MissingCards cards, Lang lang) {
    List<Gate> gates = new ArrayList<>();
    for (GateLine line : report.lines()) {
      String name = line.check().text().in(lang);
      if (line.isMet()) {
        gates.add(Gate.met(name, standing.facts().articleOf(line.check())));
      } else {
        gates.add(cards.of(line.check(), line.missing()));
      }
    }
    return gates;
  }

  private static String stageName(Facts.Standing standing, String id, Lang lang) {
    return standing.facts().rulebook().findStage(id).map(s -> s.name().in(lang)).orElse(id);
  }
}
