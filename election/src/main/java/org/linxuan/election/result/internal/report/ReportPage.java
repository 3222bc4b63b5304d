package org.linxuan.election.result.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.linxuan.election.result.ReportModel;

/** The page: head, contents, and the sections one after another. */
public final class ReportPage {
  private final ReportModel model;
  private final Words words;

  public ReportPage(ReportModel model) {
    this.model = model;
    this.words = new Words(model);
  }

  /** The whole page. */
  public String html() {
    Html out = new Html();
    Map<String, String> set = model.settings();
    String zh = set.getOrDefault("title_zh", "");
    String en = set.getOrDefault("title_en", "");
    out.raw("<!doctype html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .text(zh)
        .raw("</title>\n<style>\n" + resource("report.css") + "</style></head>\n<body>\n");
    out.raw("<nav class=\"bar\"><button id=\"language\" type=\"button\">English</button>")
        .raw("<a href=\"#overview\">" + Html.both("总览", "Overview") + "</a>")
        .raw("<a href=\"#units\">" + Html.both("选举单位", "Units") + "</a>")
        .raw("<a href=\"#people\">" + Html.both("人选", "Persons") + "</a>")
        .raw("<a href=\"#articles\">" + Html.both("规则", "Rules") + "</a>")
        .raw("<a href=\"#check\">" + Html.both("核验", "Check it") + "</a></nav>\n<main>\n");
    out.raw("<h1>").label(zh, en).raw("</h1>\n<p class=\"sub\">").label(model.rulebook().title());
    out.raw(" · ").text(model.rulebook().id() + " / " + model.rulebook().edition()).raw("</p>\n");
    new OverviewSection(model, words, out).write();
    new UnitsSection(model, words, out).write();
    new PeopleSection(model, words, out).write();
    new ArticlesSection(model, words, out).write();
    check(out);
    return out.raw("</main>\n<script>\n" + resource("report.js") + "</script>\n</body></html>\n")
        .toString();
  }

  private void check(Html out) {
    out.heading(2, "check", "怎样核验本报告", "How to check this report");
    out.raw("<p>")
        .label(
            "本页由程序包中的数据生成。独立核验程序会重新推导其中的每一个数字：",
            "This page is made from the data of its package. An independent program derives every number again:")
        .raw("</p>\n<pre>./linxuan verify PACKAGE --key VKEY --checkpoint FILE</pre>\n<p>")
        .label("日志公钥（应从另外的渠道取得并比对）：", "Public key of the log (get it elsewhere too, and compare):")
        .raw("</p>\n<pre>")
        .text(model.key())
        .raw("</pre>\n");
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
