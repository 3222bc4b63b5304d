package org.linxuan.election.result.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.election.result.ReportModel;

/** The election as a whole: totals, composition, seats of each unit and how each ended. */
final class OverviewSection {
  private static final List<String> TILES =
      List.of("units", "seats", "elected", "confirmed", "unfilled", "refused", "invited");

  private final ReportModel model;
  private final Words words;
  private final Html out;

  OverviewSection(ReportModel model, Words words, Html out) {
    this.model = model;
    this.words = words;
    this.out = out;
  }

  void write() {
    out.heading(2, "overview", "总览", "Overview");
    out.raw("<div class=\"tiles\">");
    for (String tile : TILES) {
      out.raw(
          "<div class=\"tile\"><b>"
              + total(tile)
              + "</b><span>"
              + words.of(tile)
              + "</span></div>");
    }
    out.raw("</div>\n");
    composition();
    seats();
    ends();
  }

  private String total(String what) {
    return model.result("totals").stream()
        .filter(r -> what.equals(r.get("what")))
        .map(r -> r.getOrDefault("number", "0"))
        .findFirst()
        .orElse("0");
  }

  private void composition() {
    long confirmed = Long.parseLong(total("confirmed"));
    if (confirmed == 0) {
      return;
    }
    out.heading(3, "", "代表构成", "Composition of the delegates");
    out.table("类别", "Category", "人数", "Number", "比例", "Share");
    for (Map<String, String> row : model.result("totals")) {
      String what = row.getOrDefault("what", "");
      if (!TILES.contains(what)) {
        long number = Long.parseLong(row.getOrDefault("number", "0"));
        out.row(words.of(what), String.valueOf(number), share(number, confirmed));
      }
    }
    out.end();
  }

  /** Percent with one decimal, for reading only. */
  static String share(long part, long whole) {
    long tenths = (part * 2000 + whole) / (whole * 2);
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  private void seats() {
    List<Charts.Bar> bars = new ArrayList<>();
    for (Map<String, String> row : model.result("seats")) {
      String unit = row.getOrDefault("unit", "");
      long seats = Long.parseLong(row.getOrDefault("seats", "0"));
      String before = row.getOrDefault("previous_seats", "");
      long mark = before.isEmpty() ? -1 : Long.parseLong(before);
      bars.add(
          new Charts.Bar(
              name(unit, "name_zh"),
              name(unit, "name_en"),
              seats,
              mark,
              mark < 0 ? "" + seats : seats + " (" + mark + ")"));
    }
    out.heading(3, "", "各选举单位名额", "Seats of each unit");
    out.raw("<p class=\"sub\">")
        .label("红线和括号内为上届名额。", "The red line and the figure in brackets are the previous seats.")
        .raw("</p>\n");
    out.raw(Charts.bars(bars));
  }

  private String name(String unit, String column) {
    return model.input("units").stream()
        .filter(u -> unit.equals(u.get("unit")))
        .map(u -> u.getOrDefault(column, unit))
        .findFirst()
        .orElse(unit);
  }

  private void ends() {
    out.heading(3, "", "各单位结果", "Result of each unit");
    out.table(
        "选举单位",
        "Unit",
        "名额",
        "Seats",
        "当选",
        "Elected",
        "确认",
        "Confirmed",
        "空缺",
        "Open",
        "不予确认",
        "Refused",
        "结束方式",
        "End");
    for (Map<String, String> row : model.result("ends")) {
      String unit = row.getOrDefault("unit", "");
      out.row(
          "<a href=\"#unit-" + Html.escape(unit) + "\">" + words.unit(unit) + "</a>",
          row.getOrDefault("seats", ""),
          row.getOrDefault("elected", ""),
          row.getOrDefault("confirmed", ""),
          row.getOrDefault("unfilled", ""),
          row.getOrDefault("refused", ""),
          end(row.getOrDefault("end", "")));
    }
    out.end();
  }

  private String end(String end) {
    return end.startsWith("stopped:")
        ? Html.both("停在：", "stopped at: ") + words.stage(end.substring(8))
        : words.of(end);
  }
}
