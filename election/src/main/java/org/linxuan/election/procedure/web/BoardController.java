package org.linxuan.election.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.Drafts;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.UnitNames;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Allows;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.shell.Cell;
import org.linxuan.foundation.shell.Crumb;
import org.linxuan.foundation.shell.PagedTable;
import org.linxuan.foundation.shell.State;
import org.linxuan.foundation.shell.TableRequest;
import org.linxuan.foundation.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The course of a unit, and of all units. */
@Controller
class BoardController {
  private final Facts facts;
  private final Drafts drafts;
  private final UnitNames names;
  private final Rights rights;
  private final OfficeClock clock;
  private final Texts texts;

  BoardController(
      Facts facts, Drafts drafts, UnitNames names, Rights rights, OfficeClock clock, Texts texts) {
    this.facts = facts;
    this.drafts = drafts;
    this.names = names;
    this.rights = rights;
    this.clock = clock;
    this.texts = texts;
  }

  @Allows(value = "stages.read", scope = "unit")
  @GetMapping("/units/{unit}/board")
  String board(@PathVariable String unit, Model model) {
    if (unit.equals(Scopes.WHOLE)) {
      return "redirect:/centre/units"; // the course of the whole is that of its units
    }
    Board board = board(unit);
    Actor actor = Acting.current();
    model.addAttribute("unit", unit);
    model.addAttribute("name", names.of(unit, texts.lang()));
    model.addAttribute("board", board);
    model.addAttribute("next", board.next().map(s -> s.name().in(texts.lang())).orElse(""));
    model.addAttribute("mayOpen", mayOpen(board, unit, actor));
    model.addAttribute("drafts", openDrafts(unit));
    model.addAttribute("crumbs", crumbs(actor, unit));
    return "procedure/board";
  }

  /** Prepares the opening of the stage whose turn it is. */
  @Allows(value = "stages.write", scope = "unit")
  @PostMapping("/units/{unit}/stages/open")
  String open(@PathVariable String unit) {
    Optional<Stage> next = facts.now(unit).next();
    if (next.isEmpty()) {
      return "redirect:/units/" + unit + "/board";
    }
    Stage stage = next.get();
    Map<String, String> row = Map.of("stage", stage.id(), "body", stage.openedBy());
    String title = stage.name().in(texts.lang());
    Problems problems = new Problems();
    Optional<Draft> draft =
        drafts.prepare(
            "open-stage",
            new Place(unit, unit),
            title,
            Map.of("stage-openings", List.of(row)),
            Acting.current(),
            problems);
    return draft
        .map(d -> "redirect:/drafts/" + d.id())
        .orElseThrow(() -> new IllegalStateException(problems.toString()));
  }

  @Allows("stages.read")
  @GetMapping("/centre/units")
  String units(TableRequest asked, Model model) {
    List<UnitLine> lines = facts.units().stream().map(this::line).toList();
    PagedTable<UnitLine> table =
        PagedTable.<UnitLine>of("units", texts.of("procedure.units.title"))
            .column(
                "name",
                texts.of("procedure.units.name"),
                line -> Cell.link(line.name(), "/units/" + line.unit() + "/board"))
            .text("stage", texts.of("procedure.units.stage"), UnitLine::stage)
            .number("missing", texts.of("procedure.units.missing"), UnitLine::missing)
            .column(
                "state",
                texts.of("procedure.units.state"),
                line -> Cell.state(line.state(), word(line.state())))
            .all(asked, lines);
    model.addAttribute("table", table);
    return "procedure/units";
  }

  /** A unit among all. */
  private record UnitLine(String unit, String name, String stage, long missing, State state) {}

  private Board board(String unit) {
    Actor actor = Acting.current();
    return Board.of(
        facts.shown(unit),
        clock.today(),
        texts,
        area -> rights.reaches(actor, area + ".read", unit));
  }

  private String word(State state) {
    return texts.of(state == State.DONE ? "procedure.units.ready" : state.key());
  }

  private UnitLine line(String unit) {
    Board board = board(unit);
    State state =
        !board.suspended().isEmpty()
            ? State.SUSPENDED
            : board.here().isEmpty()
                ? State.NONE
                : board.missing() > 0 ? State.WAITING : State.DONE;
    return new UnitLine(unit, names.of(unit, texts.lang()), board.here(), board.missing(), state);
  }

  private boolean mayOpen(Board board, String unit, Actor actor) {
    return board.next().isPresent()
        && rights.reaches(actor, "stages.write", unit)
        && openDrafts(unit).stream().noneMatch(d -> d.kind().equals("open-stage"));
  }

  private List<Draft> openDrafts(String unit) {
    return drafts.list(unit).stream().filter(d -> d.state().isOpen()).toList();
  }

  private List<Crumb> crumbs(Actor actor, String unit) {
    List<Crumb> crumbs = new ArrayList<>();
    if (rights.reaches(actor, "stages.read", "centre")) {
      crumbs.add(new Crumb(texts.of("procedure.units.title"), "/centre/units"));
    }
    crumbs.add(Crumb.here(names.of(unit, texts.lang())));
    return crumbs;
  }
}
