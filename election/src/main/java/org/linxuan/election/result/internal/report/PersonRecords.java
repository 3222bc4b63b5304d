package org.linxuan.election.result.internal.report;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What is on record about one person: support, consultation, identity, dossier, notices and
 * comments.
 */
final class PersonRecords {
  private static final List<String> EVIDENCE =
      List.of("text", "employer_kind", "rank", "duty", "occupation", "title", "granted_by");

  private final Words words;
  private final Html out;
  private final BiFunction<String, String, List<Map<String, String>>> rows;
  private final UnaryOperator<String> organization;

  PersonRecords(
      Words words,
      Html out,
      BiFunction<String, String, List<Map<String, String>>> rows,
      UnaryOperator<String> organization) {
    this.words = words;
    this.out = out;
    this.rows = rows;
    this.organization = organization;
  }

  void write(String person) {
    support(person);
    rounds(person);
    identity(person);
    dossier(person);
    notices(person);
  }

  private static String cell(Map<String, String> row, String column) {
    return Html.escape(row.getOrDefault(column, ""));
  }

  private static String date(Map<String, String> row, String column) {
    return Html.date(row.getOrDefault(column, ""));
  }

  private void support(String person) {
    List<Map<String, String>> levels = rows.apply("level", person);
    if (levels.isEmpty()) {
      return;
    }
    List<Map<String, String>> above = levels.stream().filter(row -> !isPrimary(row)).toList();
    List<Map<String, String>> primary = levels.stream().filter(PersonRecords::isPrimary).toList();
    out.heading(4, "", "各级推荐情况", "Support at each level");
    supportTable(above, true);
    out.raw("<details><summary>")
        .label(
            "推荐该人选的基层党组织：" + primary.size(),
            "Primary organisations that support the name: " + primary.size())
        .raw("</summary>\n");
    supportTable(primary, false);
    out.raw("</details>\n");
  }

  /** A primary organisation stands for itself alone; whether it reports is not asked. */
  private static boolean isPrimary(Map<String, String> row) {
    return "1".equals(row.get("organizations"));
  }

  private void supportTable(List<Map<String, String>> levels, boolean reports) {
    out.table(
        "组织",
        "Organisation",
        "推荐党员 n/N",
        "Members n of N",
        "推荐组织 n/N",
        "Organisations n of N",
        "多数",
        "Majority",
        "上报",
        "Reported");
    for (Map<String, String> row : levels) {
      out.row(
          organization.apply(row.getOrDefault("organization", "")),
          cell(row, "supporting_members") + " / " + cell(row, "members"),
          cell(row, "supporting_organizations") + " / " + cell(row, "organizations"),
          Html.yes(row.getOrDefault("majority", "")),
          reports ? Html.yes(row.getOrDefault("reported", "")) : "–");
    }
    out.end();
  }

  private void rounds(String person) {
    List<Map<String, String>> rounds = rows.apply("round-names", person);
    if (rounds.isEmpty()) {
      return;
    }
    out.heading(4, "", "反复酝酿", "Rounds of consultation");
    out.table("轮次", "Round", "变动", "Change", "理由", "Reason");
    rounds.forEach(
        r ->
            out.row(
                cell(r, "round"),
                words.of(r.getOrDefault("change", "")),
                Html.words(r.getOrDefault("reason", ""))));
    out.end();
  }

  private void identity(String person) {
    out.heading(4, "", "身份认定", "Identity");
    for (Map<String, String> row : rows.apply("identity", person)) {
      out.table(
          "申报",
          "Claimed",
          "依据提示",
          "Proposed from evidence",
          "认定",
          "Determined",
          "理由",
          "Grounds",
          "填报、认定、复核",
          "Filled in, determined, reviewed");
      String proposed =
          rows.apply("proposed", person).stream().map(p -> hat(p)).findFirst().orElse("");
      out.row(
          words.of(row.getOrDefault("claimed", "")),
          proposed,
          words.of(row.getOrDefault("determined", "")),
          Html.words(row.getOrDefault("grounds", "")),
          signed(row, "filled")
              + "<br>"
              + signed(row, "determined")
              + "<br>"
              + signed(row, "reviewed"));
      out.end();
    }
    evidence(person);
  }

  private void evidence(String person) {
    out.table("材料", "Evidence", "内容", "Content", "起止", "From, to");
    for (Map<String, String> e : rows.apply("evidence", person)) {
      String content =
          String.join(
              " · ",
              EVIDENCE.stream()
                  .filter(c -> !e.getOrDefault(c, "").isEmpty())
                  .map(c -> words.fact(c, e.getOrDefault(c, "")))
                  .toList());
      out.row(
          words.of(e.getOrDefault("kind", "")),
          content,
          date(e, "from") + "\u00a0– " + date(e, "to"));
    }
    out.end();
  }

  private String hat(Map<String, String> row) {
    String proposed = words.of(row.getOrDefault("proposed", ""));
    return "true".equals(row.get("hat"))
        ? proposed
            + " <b class=\"no\">"
            + Html.both("疑似身份失真", "claim not borne by the evidence")
            + "</b>"
        : proposed;
  }

  private static String signed(Map<String, String> row, String what) {
    return cell(row, what + "_by") + " " + cell(row, what + "_on");
  }

  private void dossier(String person) {
    out.heading(4, "", "考察", "Vetting");
    out.table("事项", "Matter", "结果", "Result", "说明", "Note", "办理", "By", "日期", "Date");
    for (Map<String, String> m : rows.apply("musts", person)) {
      String note =
          Html.words(m.getOrDefault("reason", ""))
              + (m.getOrDefault("examined_instead", "").isEmpty() ? "" : "; ")
              + Html.words(m.getOrDefault("examined_instead", ""));
      out.row(
          words.must(m.getOrDefault("must", "")),
          words.of(m.getOrDefault("state", "")),
          note,
          cell(m, "by"),
          date(m, "date"));
    }
    opinions(person);
    conclusions(person);
    out.end();
  }

  private void opinions(String person) {
    for (Map<String, String> o : rows.apply("opinions", person)) {
      out.row(
          words.opinion(o.getOrDefault("kind", "")),
          words.of(o.getOrDefault("answer", "")),
          "",
          words.authority(o.getOrDefault("authority", "")),
          date(o, "answered"));
    }
    for (Map<String, String> h : rows.apply("heard", person)) {
      out.row(
          Html.both("听取意见", "heard"),
          cell(h, "number"),
          words.of(h.getOrDefault("group", "")),
          words.of(h.getOrDefault("how", "")),
          date(h, "date"));
    }
  }

  private void conclusions(String person) {
    for (Map<String, String> c : rows.apply("conclusions", person)) {
      out.row(
          Html.both("廉洁结论性意见（双签字）", "conclusion on integrity, two signatures"),
          words.of(c.getOrDefault("conclusion", "")),
          "",
          cell(c, "secretary") + " · " + cell(c, "discipline_head"),
          date(c, "discipline_on"));
    }
  }

  private void notices(String person) {
    out.heading(4, "", "公示和反映", "Notices and comments");
    out.table("公告、反映", "Notice, comment", "日期", "Dates", "结论", "Conclusion", "处理", "Action");
    for (Map<String, String> n : rows.apply("notice", person)) {
      posted(n.getOrDefault("notice", ""));
    }
    for (Map<String, String> c : rows.apply("comments", person)) {
      out.row(
          Html.both("对公示的反映", "comment on") + " <code>" + cell(c, "notice") + "</code>",
          date(c, "received") + " · " + Html.words(c.getOrDefault("from", "")),
          words.of(c.getOrDefault("conclusion", "")) + " " + date(c, "closed"),
          Html.words(c.getOrDefault("action", "")));
    }
    for (Map<String, String> c : rows.apply("changes", person)) {
      out.row(
          Html.both("选举后变化", "since the election"),
          date(c, "date"),
          words.of(c.getOrDefault("kind", "")),
          "");
    }
    out.end();
  }

  /** A notice that named the person: what it was, when it stood, and for how many working days. */
  private void posted(String notice) {
    for (Map<String, String> c : rows.apply("clock", notice)) {
      String days =
          Html.both(
              c.get("working_days") + " 个工作日（规定 " + c.get("required") + "）",
              c.get("working_days") + " working days (" + c.get("required") + " required)");
      out.row(
          words.of(c.getOrDefault("kind", "")) + " <code>" + Html.escape(notice) + "</code>",
          date(c, "opens") + " – " + date(c, "closes"),
          days + " " + Html.yes(c.getOrDefault("met", "")),
          "");
    }
  }
}
