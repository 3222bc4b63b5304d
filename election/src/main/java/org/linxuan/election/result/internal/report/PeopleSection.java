package org.linxuan.election.result.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Passage;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.result.ReportModel;

/**
 * Each person vetted: the whole way, with the article, the decision and its place in the log beside
 * every step.
 */
final class PeopleSection {
  private static final List<String> TABLES =
      List.of(
          "evidence",
          "identity",
          "musts",
          "opinions",
          "heard",
          "conclusions",
          "comments",
          "changes",
          "round-names",
          "entries",
          "vetting-reports",
          "review");

  private final ReportModel model;
  private final Words words;
  private final Html out;
  private final Map<String, List<Map<String, String>>> index = new HashMap<>();

  PeopleSection(ReportModel model, Words words, Html out) {
    this.model = model;
    this.words = words;
    this.out = out;
  }

  void write() {
    out.heading(2, "people", "人选", "Persons");
    out.raw("<p class=\"sub\">")
        .label(
            "在全过程办理的选举单位中，每名考察对象从提名到代表资格的全部记录。",
            "Every person vetted in the units carried through in full, from nomination to credentials.")
        .raw(
            "</p>\n<input type=\"search\" id=\"search\" aria-label=\"search\" placeholder=\"姓名 / name / id\">\n");
    index();
    Map<String, List<Integer>> decisions = decisions();
    for (Map<String, String> person : model.input("people")) {
      String id = person.getOrDefault("person", "");
      if (isVetted(decisions.getOrDefault(id, List.of()))) {
        person(person, decisions.getOrDefault(id, List.of()));
      }
    }
  }

  private boolean isVetted(List<Integer> decisions) {
    return decisions.stream()
        .map(model.decisions()::get)
        .anyMatch(d -> d.passage() != null && d.passage().to().key().equals("person-to-vet"));
  }

  private Map<String, List<Integer>> decisions() {
    Map<String, List<Integer>> by = new HashMap<>();
    for (int i = 0; i < model.decisions().size(); i++) {
      Decision d = model.decisions().get(i);
      if (d.person() != null) {
        by.computeIfAbsent(d.person().value(), k -> new ArrayList<>()).add(i);
      }
    }
    by.values()
        .forEach(list -> list.sort(Comparator.comparing(this::day).thenComparing(this::turn)));
    return by;
  }

  private LocalDate day(int decision) {
    return model.decisions().get(decision).date();
  }

  /** On one day a person is a candidate before being elected; everything else comes after. */
  private int turn(int decision) {
    Passage passage = model.decisions().get(decision).passage();
    return passage == null ? PersonStage.values().length : passage.to().ordinal();
  }

  private void index() {
    TABLES.forEach(table -> add(table, "person", model.input(table)));
    for (int level = 1; model.results().containsKey("level-" + level); level++) {
      add("level", "nominee", model.result("level-" + level));
    }
    add("proposed", "person", model.result("identities"));
    add("notice", "person", model.input("notice-names"));
    add("clock", "notice", model.result("clocks"));
    add("organization", "organization", model.input("organization-names"));
  }

  private void add(String name, String column, List<Map<String, String>> rows) {
    rows.forEach(
        row ->
            index.computeIfAbsent(name + " " + row.get(column), k -> new ArrayList<>()).add(row));
  }

  private List<Map<String, String>> rows(String table, String key) {
    return index.getOrDefault(table + " " + key, List.of());
  }

  private void person(Map<String, String> person, List<Integer> decisions) {
    String id = person.getOrDefault("person", "");
    String zh = person.getOrDefault("name_zh", id);
    String en = person.getOrDefault("name_en", id);
    out.raw(
        "<details class=\"person\" id=\"person-"
            + Html.escape(id)
            + "\" data-name=\""
            + Html.escape(zh + " " + en + " " + id)
            + "\"><summary>");
    out.label(zh, en)
        .raw(" · ")
        .raw(words.unit(person.getOrDefault("unit", "")))
        .raw(" · ")
        .raw(last(decisions))
        .raw("</summary>\n<p>");
    out.text(id)
        .raw(" · ")
        .raw(words.of(person.getOrDefault("sex", "")))
        .raw(" · " + words.of(person.getOrDefault("nationality", "")))
        .text(" · " + person.get("birth"));
    out.raw("<br>")
        .label("来源：", "Source: ")
        .raw(words.of(person.getOrDefault("source", "")))
        .raw(" · ");
    out.raw(organization(person.getOrDefault("organization", "")));
    entries(id);
    out.raw("</p>\n");
    new PersonRecords(words, out, this::rows, this::organization).write(id);
    way(decisions);
    out.raw("<p class=\"tools\"><button type=\"button\" class=\"print\">")
        .label("打印此人一页", "Print this person's page")
        .raw("</button></p></details>\n");
  }

  private void entries(String id) {
    for (Map<String, String> e : rows("entries", id)) {
      out.raw("<br>")
          .label("在此级进入：", "Entered at: ")
          .raw(organization(e.getOrDefault("organization", "")));
      out.text(" · " + e.get("date") + " · ").raw(Html.words(e.getOrDefault("reason", "")));
    }
  }

  private String organization(String id) {
    return rows("organization", id).stream()
        .map(
            o ->
                Html.both(o.getOrDefault("name_zh", id), o.getOrDefault("name_en", id))
                    + " <code>"
                    + Html.escape(id)
                    + "</code>")
        .findFirst()
        .orElse(Html.escape(id));
  }

  private String last(List<Integer> decisions) {
    String last = "";
    for (int i : decisions) {
      Decision d = model.decisions().get(i);
      last =
          d.passage() != null
              ? words.of(d.passage().to().key())
              : d.way().isEmpty() ? last : words.of(d.way());
    }
    return last;
  }

  private void way(List<Integer> decisions) {
    out.heading(4, "", "各环节决定", "Decisions");
    out.table(
        "日期",
        "Date",
        "结果",
        "Outcome",
        "机构和行为",
        "Body and act",
        "票数",
        "Votes",
        "条款",
        "Article",
        "证明",
        "Proof");
    for (int i : decisions) {
      Decision d = model.decisions().get(i);
      String outcome =
          d.passage() != null
              ? words.of(d.passage().to().key())
              : words.of(d.way().isEmpty() ? d.outcome() : d.way());
      String body =
          d.done().body().isEmpty()
              ? ""
              : words.body(d.done().body(), words.kind(d.unit()))
                  + " · "
                  + words.act(d.done().act());
      var votes = d.done().votes();
      out.row(
          Html.date(d.date().toString()),
          outcome,
          body,
          votes == null ? "" : votes.inFavour() + " / " + votes.against() + " / " + votes.abstain(),
          String.join(" ", d.articles().stream().map(words::article).toList()),
          "<span class=\"hash\">#" + (model.firstEntry() + i) + " " + d.hash() + "</span>");
    }
    out.end();
  }
}
