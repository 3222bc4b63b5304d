package org.linxuan.election.result.internal.report;

import java.util.List;
import java.util.Map;
import org.linxuan.election.assembly.HostScript;
import org.linxuan.election.result.ReportModel;

/**
 * Each unit: the chain of numbers on one line, gates, clocks, composition, rounds of consultation
 * and of voting.
 */
final class UnitsSection {
  private final ReportModel model;
  private final Words words;
  private final Html out;

  UnitsSection(ReportModel model, Words words, Html out) {
    this.model = model;
    this.words = words;
    this.out = out;
  }

  void write() {
    out.heading(2, "units", "选举单位", "Units");
    for (Map<String, String> unit : model.input("units")) {
      String id = unit.getOrDefault("unit", "");
      boolean full = "full".equals(unit.get("detail"));
      out.raw(
          "<details class=\"unit\" id=\"unit-"
              + Html.escape(id)
              + "\"><summary>"
              + words.unit(id)
              + " · "
              + Html.escape(id));
      out.raw(full ? " · " + Html.both("全过程", "in full") : "").raw("</summary>\n");
      chain(id);
      if (full) {
        openings(id);
        gates(id);
        consultation(id);
        clocks(id);
      }
      composition(id);
      ranges(id);
      voting(id);
      script(id);
      out.raw("</details>\n");
    }
  }

  private List<Map<String, String>> of(String result, String unit) {
    return model.result(result).stream().filter(r -> unit.equals(r.get("unit"))).toList();
  }

  private void chain(String unit) {
    List<Map<String, String>> steps = of("chain", unit);
    if (steps.isEmpty()) {
      return;
    }
    out.raw("<div class=\"chain\">");
    for (int i = 0; i < steps.size(); i++) {
      Map<String, String> step = steps.get(i);
      if (i == 0) {
        out.raw(link(step, "more"));
      }
      out.raw(
          "<span class=\""
              + (isMet(step) ? "ok" : "no")
              + "\">"
              + Html.escape(sign(step))
              + "</span>");
      out.raw(link(step, "than"));
    }
    out.raw("</div>\n");
  }

  private static boolean isMet(Map<String, String> row) {
    return "true".equals(row.get("met"));
  }

  private String link(Map<String, String> step, String side) {
    String name =
        model
            .rulebook()
            .findChainStep(step.getOrDefault("step", ""))
            .map(s -> side.equals("more") ? s.more().key() : s.than().key())
            .orElse(side);
    return "<span><i>"
        + words.of(name)
        + "</i> <b>"
        + Html.escape(step.getOrDefault(side, ""))
        + "</b></span>";
  }

  private String sign(Map<String, String> step) {
    return model
        .rulebook()
        .findChainStep(step.getOrDefault("step", ""))
        .map(UnitsSection::sign)
        .orElse("→");
  }

  private static String sign(org.linxuan.election.rulebook.ChainStep step) {
    String sign = step.equal() ? "=" : step.strict() ? ">" : "≥";
    boolean one = step.ratio().equals(org.linxuan.foundation.exact.Fraction.ONE);
    return one ? sign : sign + " " + step.ratio().toDecimal(2) + " ×";
  }

  private void openings(String unit) {
    out.heading(4, "", "环节启动", "Opening of the stages");
    out.table("日期", "Date", "环节", "Stage", "启动机构", "Opened by", "结果", "Outcome");
    for (var d : model.decisions()) {
      boolean opened = d.kind().key().equals("open-stage");
      if (d.unit().equals(unit) && (opened || d.kind().key().equals("refuse-stage"))) {
        String outcome =
            opened
                ? Html.both("启动", "opened")
                : Html.both("未通过：", "refused: ") + checks(d.missing());
        out.row(
            d.date().toString(),
            words.stage(d.stage()),
            words.body(d.done().body(), words.kind(unit)),
            outcome);
      }
    }
    for (Map<String, String> s : model.input("suspensions")) {
      if (unit.equals(s.get("unit"))) {
        String until =
            Html.both("暂缓，恢复于 ", "suspended, resumed on ")
                + Html.escape(s.getOrDefault("resumed", ""));
        out.row(
            Html.escape(s.getOrDefault("suspended", "")),
            words.stage(s.getOrDefault("stage", "")),
            Html.escape(s.getOrDefault("by", "")),
            until + " · " + Html.words(s.getOrDefault("reason", "")));
      }
    }
    out.end();
  }

  private String checks(List<String> keys) {
    return String.join(" · ", keys.stream().map(words::check).toList());
  }

  private void gates(String unit) {
    out.heading(4, "", "关口", "Gates");
    out.table("环节", "Stage", "检查", "Check", "条款", "Article", "通过", "Met", "缺少", "Missing");
    for (Map<String, String> row : of("gates", unit)) {
      out.row(
          words.stage(row.getOrDefault("stage", "")),
          words.check(row.getOrDefault("check", "")),
          articles(row.getOrDefault("check", "")),
          Html.yes(row.getOrDefault("met", "")),
          Html.escape(row.getOrDefault("missing", "").replace(";", " · ")));
    }
    out.end();
  }

  private String articles(String check) {
    return String.join(
        " ",
        model.rulebook().articles().stream()
            .filter(a -> a.enforcedBy().stream().anyMatch(c -> c.key().equals(check)))
            .map(a -> words.article(a.id()))
            .toList());
  }

  private void consultation(String unit) {
    out.heading(4, "", "反复酝酿", "Rounds of consultation");
    out.table(
        "轮次",
        "Round",
        "下发",
        "Sent down",
        "返回",
        "Returned",
        "再次上报",
        "Submitted again",
        "听取",
        "Heard",
        "变动",
        "Changes");
    for (Map<String, String> r : model.input("rounds")) {
      if (unit.equals(r.get("unit"))) {
        out.row(
            r.getOrDefault("round", ""),
            r.getOrDefault("sent_down", ""),
            r.getOrDefault("returned", ""),
            r.getOrDefault("resubmitted", ""),
            r.get("organizations_heard") + " / " + r.get("members_heard"),
            changes(unit, r.getOrDefault("round", "")));
      }
    }
    out.end();
  }

  private String changes(String unit, String round) {
    return String.join(
        "<br>",
        model.input("round-names").stream()
            .filter(
                n ->
                    unit.equals(n.get("unit"))
                        && round.equals(n.get("round"))
                        && !"kept".equals(n.get("change")))
            .map(
                n ->
                    words.of(n.getOrDefault("change", ""))
                        + " "
                        + words.person(n.getOrDefault("person", ""))
                        + " · "
                        + Html.words(n.getOrDefault("reason", "")))
            .toList());
  }

  private void clocks(String unit) {
    out.heading(4, "", "公示和预告期限（工作日）", "Clocks of notices (working days)");
    out.table(
        "公告",
        "Notice",
        "种类",
        "Kind",
        "开始",
        "Opens",
        "结束",
        "Closes",
        "工作日",
        "Working days",
        "要求",
        "Required",
        "符合",
        "Met");
    for (Map<String, String> row : of("clocks", unit)) {
      out.row(
          Html.escape(row.getOrDefault("notice", "")),
          words.of(row.getOrDefault("kind", "")),
          row.getOrDefault("opens", ""),
          row.getOrDefault("closes", ""),
          row.getOrDefault("working_days", ""),
          row.getOrDefault("required", ""),
          Html.yes(row.getOrDefault("met", "")));
    }
    out.end();
  }

  private void composition(String unit) {
    List<Map<String, String>> rows = of("composition", unit);
    if (rows.isEmpty()) {
      return;
    }
    out.heading(4, "", "各环节结构", "Composition at each step");
    out.table("环节", "Step", "要求", "Rule", "人数", "Number", "总数", "Of", "限值", "Limit", "符合", "Met");
    for (Map<String, String> row : rows) {
      String met = Html.yes(row.getOrDefault("met", ""));
      boolean reasoned = "true".equals(row.get("reasoned"));
      out.row(
          words.of(row.getOrDefault("step", "")),
          words.rule(row.getOrDefault("rule", "")),
          row.getOrDefault("part", ""),
          row.getOrDefault("whole", ""),
          row.getOrDefault("limit", ""),
          reasoned ? met + " " + Html.both("已说明理由并审批", "reason recorded and approved") : met);
    }
    out.end();
  }

  private void ranges(String unit) {
    List<Map<String, String>> rows = of("ranges", unit);
    if (rows.isEmpty()) {
      return;
    }
    out.heading(4, "", "任何合法投票可能产生的范围", "What any lawful vote can bring");
    out.table("要求", "Rule", "最少", "Lowest", "最多", "Highest", "限值", "Limit", "结论", "Outcome");
    for (Map<String, String> row : rows) {
      out.row(
          words.rule(row.getOrDefault("rule", "")),
          row.getOrDefault("lowest", ""),
          row.getOrDefault("highest", ""),
          row.getOrDefault("limit", ""),
          words.of(row.getOrDefault("outcome", "")));
    }
    out.end();
  }

  private void voting(String unit) {
    List<Map<String, String>> rounds = of("rounds", unit);
    if (rounds.isEmpty()) {
      return;
    }
    out.heading(4, "", "投票", "Voting");
    out.table(
        "轮次",
        "Round",
        "方式",
        "Kind",
        "名额",
        "Seats",
        "投票",
        "Voting",
        "收回",
        "Returned",
        "有效",
        "Valid",
        "无效",
        "Invalid",
        "当选",
        "Elected",
        "下一步",
        "Next");
    for (Map<String, String> row : rounds) {
      out.row(
          row.getOrDefault("round", ""),
          words.of(row.getOrDefault("kind", "")),
          row.getOrDefault("seats", ""),
          words.of(row.getOrDefault("voting", "")),
          row.getOrDefault("returned", ""),
          row.getOrDefault("valid", ""),
          row.getOrDefault("invalid", ""),
          row.getOrDefault("elected", ""),
          words.of(row.getOrDefault("next", "")));
    }
    out.end();
    tallies(unit);
  }

  private void script(String unit) {
    List<HostScript.Line> lines = model.scripts().getOrDefault(unit, List.of());
    if (lines.isEmpty()) {
      return;
    }
    out.heading(4, "", "主持词", "Script of the meeting");
    out.table("主讲", "Read by", "内容", "Words");
    for (HostScript.Line line : lines) {
      boolean chair = line.speaker() == HostScript.Speaker.CHAIR;
      String speaker =
          chair ? Html.both("执行主席", "executive chair") : Html.both("总监票人", "chief scrutineer");
      out.row(speaker, Html.both(line.text()));
    }
    out.end();
  }

  private void tallies(String unit) {
    out.table(
        "轮次",
        "Round",
        "姓名",
        "Name",
        "赞成",
        "For",
        "不赞成",
        "Against",
        "弃权",
        "Abstain",
        "另选他人",
        "Write-in");
    for (Map<String, String> row : of("tallies", unit)) {
      String id = row.getOrDefault("candidate", "");
      out.row(
          row.getOrDefault("round", ""),
          words.person(id),
          row.getOrDefault("for", ""),
          row.getOrDefault("against", ""),
          row.getOrDefault("abstain", ""),
          "true".equals(row.get("write_in")) ? "✓" : "");
    }
    out.end();
  }
}
