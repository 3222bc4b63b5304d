package org.linxuan.election.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.Drafts;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.StaleDraft;
import org.linxuan.election.procedure.UnitNames;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.shell.Crumb;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.Gate;
import org.linxuan.foundation.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Acts in preparation. Who may see one is the database's affair, since each belongs to an area of
 * rights; what may be done with it is asked at every step.
 */
@Controller
class DraftController {
  private final Drafts drafts;
  private final Facts facts;
  private final UnitNames names;
  private final Rights rights;
  private final Texts texts;

  DraftController(Drafts drafts, Facts facts, UnitNames names, Rights rights, Texts texts) {
    this.drafts = drafts;
    this.facts = facts;
    this.names = names;
    this.rights = rights;
    this.texts = texts;
  }

  /** A table of the draft, as shown. */
  record Shown(String name, List<String> columns, List<List<String>> rows) {}

  @Open(signedIn = true)
  @GetMapping("/drafts/{id}")
  String page(@PathVariable long id, Model model) {
    show(get(id), model);
    return "procedure/draft";
  }

  @Open(signedIn = true)
  @PostMapping("/drafts/{id}/check")
  String check(@PathVariable long id, @RequestParam int version, RedirectAttributes next) {
    drafts.check(shown(id, version), version, Acting.current());
    Flash.done(next, texts.of("procedure.draft.checked"));
    return "redirect:/drafts/" + id;
  }

  @Open(signedIn = true)
  @PostMapping("/drafts/{id}/return")
  String sendBack(
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    if (reason.isBlank()) {
      Flash.warn(next, texts.of("procedure.draft.reason.missing"));
    } else {
      drafts.sendBack(shown(id, version), version, reason.strip(), Acting.current());
      Flash.done(next, texts.of("procedure.draft.returned"));
    }
    return "redirect:/drafts/" + id;
  }

  @Open(signedIn = true)
  @PostMapping("/drafts/{id}/drop")
  String drop(@PathVariable long id, @RequestParam int version, RedirectAttributes next) {
    drafts.drop(shown(id, version), version, Acting.current());
    Flash.done(next, texts.of("procedure.draft.dropped"));
    return "redirect:/me";
  }

  @Open(signedIn = true)
  @PostMapping("/drafts/{id}/issue")
  String issue(@PathVariable long id, @RequestParam int version, RedirectAttributes next) {
    Drafts.Issue issue = drafts.issue(shown(id, version), version, Acting.current());
    if (issue instanceof Drafts.Issue.Issued) {
      Flash.done(next, texts.of("procedure.draft.issued"));
    } else if (issue instanceof Drafts.Issue.Wrong wrong) {
      List<String> said =
          wrong.problems().list().stream().map((Problem p) -> p.message(texts.lang())).toList();
      Flash.warn(next, texts.of("procedure.draft.wrong", String.join("; ", said)));
    } else {
      Flash.warn(next, texts.of("procedure.draft.notyet"));
    }
    return "redirect:/drafts/" + id;
  }

  /** Somebody else acted on it first: the page as it now is, and a word about it. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  String stale(StaleDraft stale, Model model) {
    show(stale.now(), model);
    model.addAttribute("stale", true);
    return "procedure/draft";
  }

  private Draft get(long id) {
    return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The draft, if it is still the one that was shown. */
  private Draft shown(long id, int version) {
    Draft now = get(id);
    if (now.version() != version) {
      throw new StaleDraft(now);
    }
    return now;
  }

  private void show(Draft draft, Model model) {
    List<Missing> missing = draft.state().isOpen() ? drafts.against(draft) : List.of();
    Actor actor = Acting.current();
    List<Gate> against =
        new MissingCards(
                texts.lang(), area -> rights.reaches(actor, area + ".read", draft.place().unit()))
            .of(missing);
    String unit = names.of(draft.place().unit(), texts.lang());
    model.addAttribute("draft", draft);
    model.addAttribute("kind", drafts.kind(draft).name().in(texts.lang()));
    model.addAttribute("unit", unit);
    model.addAttribute("tables", tables(draft));
    model.addAttribute("against", against);
    model.addAttribute("may", drafts.may(draft, actor));
    model.addAttribute(
        "crumbs",
        List.of(
            new Crumb(unit, "/units/" + draft.place().unit() + "/board"),
            Crumb.here(draft.title())));
  }

  private List<Shown> tables(Draft draft) {
    List<Shown> shown = new ArrayList<>();
    draft.rows().forEach((name, rows) -> shown.add(table(name, rows)));
    return shown;
  }

  private Shown table(String name, List<Map<String, String>> rows) {
    List<String> columns = rows.stream().flatMap(r -> r.keySet().stream()).distinct().toList();
    return new Shown(
        texts.orElse("procedure.table." + name, name),
        columns.stream().map(c -> texts.orElse("procedure.column." + c, c)).toList(),
        rows.stream()
            .map(row -> columns.stream().map(c -> named(c, row.getOrDefault(c, ""))).toList())
            .toList());
  }

  /** Ids of the rulebook by their names. */
  private String named(String column, String text) {
    Rulebook rulebook = facts.rulebook();
    return switch (column) {
      case "stage" -> rulebook.findStage(text).map(s -> s.name().in(texts.lang())).orElse(text);
      case "body" -> rulebook.findBody(text).map(b -> b.name().in(texts.lang())).orElse(text);
      default -> text;
    };
  }
}
