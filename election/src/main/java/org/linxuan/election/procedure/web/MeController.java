package org.linxuan.election.procedure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.Drafts;
import org.linxuan.election.procedure.UnitNames;
import org.linxuan.election.procedure.WaitingFor;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.shell.State;
import org.linxuan.foundation.shell.TaskLine;
import org.linxuan.foundation.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own start page: what waits for me, and until when. */
@Controller
class MeController {
  private final List<WaitingFor> waiting;
  private final Drafts drafts;
  private final UnitNames names;
  private final OfficeClock clock;
  private final Texts texts;

  MeController(
      List<WaitingFor> waiting, Drafts drafts, UnitNames names, OfficeClock clock, Texts texts) {
    this.waiting = waiting;
    this.drafts = drafts;
    this.names = names;
    this.clock = clock;
    this.texts = texts;
  }

  @Open(signedIn = true)
  @GetMapping("/me")
  String me(Model model) {
    Actor actor = Acting.current();
    List<TaskLine> lines = new ArrayList<>();
    for (Draft draft : drafts.waitingFor(actor)) {
      lines.add(line(draft));
    }
    waiting.stream()
        .flatMap(module -> module.tasks(actor).stream())
        .sorted(Comparator.comparing(task -> task.until().orElse(LocalDate.MAX)))
        .forEach(task -> lines.add(line(task)));
    model.addAttribute("tasks", lines);
    model.addAttribute("name", actor.name());
    return "procedure/me";
  }

  private TaskLine line(Draft draft) {
    String key = "procedure.waiting." + draft.state().name().toLowerCase(java.util.Locale.ROOT);
    String kind = drafts.kind(draft).name().in(texts.lang());
    return new TaskLine(
        texts.of(key, kind, draft.title()),
        names.of(draft.place().unit(), texts.lang()),
        "",
        draft.state() == Draft.State.RETURNED ? State.BLOCKED : State.WAITING,
        "/drafts/" + draft.id());
  }

  private TaskLine line(WaitingFor.Task task) {
    boolean late = task.until().filter(day -> day.isBefore(clock.today())).isPresent();
    return new TaskLine(
        task.what().in(texts.lang()),
        task.where(),
        task.until().map(day -> texts.show().date(day)).orElse(""),
        late ? State.OVERDUE : State.WAITING,
        task.link());
  }
}
