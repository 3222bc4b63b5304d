package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.intake.Column;

/**
 * The templates of a new election folder: every table with its header, and the page that says what
 * goes where.
 */
public final class Templates {
  private static final List<String> WITHOUT_STAGES =
      List.of(
          "election",
          "units",
          "people",
          "identity",
          "evidence",
          "assemblies",
          "roll",
          "officers",
          "ballot-rounds",
          "ballot-candidates",
          "summary",
          "summary-tallies",
          "invited");

  private final Edition edition;
  private final Rulebook rules;

  public Templates(Edition edition) {
    this.edition = edition;
    this.rules = edition.rulebook();
  }

  /** The files by path below the folder. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (InputTable table : tables()) {
      files.put("inputs/" + table.name() + ".csv", table.header());
    }
    files.put(
        "inputs/election.csv",
        "key,value\nelection,my-election\ntitle_zh,选举名称\ntitle_en,Name of the election\nrulebook,"
            + rules.id()
            + "\nnomination_date,2030-01-15\ncredentials_date,2030-09-30\n");
    files.put("private/identity-numbers.csv", "person,number\n");
    files.put("README.md", page());
    if (!edition.shipped()) {
      files.put("rulebook.yaml", edition.yaml());
    }
    return files;
  }

  private List<InputTable> tables() {
    List<InputTable> tables = new ArrayList<>();
    tables.add(InputCatalog.apportionment(rules));
    for (InputTable table : InputCatalog.fixed()) {
      if (!rules.stages().isEmpty() || WITHOUT_STAGES.contains(table.name())) {
        tables.add(table);
      }
    }
    return tables;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(rules.title().zh())
        .append(" · ")
        .append(rules.title().en())
        .append("\n\n");
    page.append("本文件夹按规则书 `")
        .append(rules.id())
        .append("` 建立。请填写 `inputs/` 中的表（UTF-8，CSV）；不用的表可以删除。`private/` 中的内容不会进入程序包，请妥善保管。\n\n");
    page.append("This folder stands under the rulebook `")
        .append(rules.id())
        .append(
            "`. Fill in the tables in `inputs/` (UTF-8, CSV); tables that are not used may be deleted. What is in `private/` never goes into the package: keep it safe.\n\n");
    page.append("    ./linxuan rulebook explain ")
        .append(rules.id())
        .append(
            "\n    ./linxuan simulate --election DIR --out PACKAGE\n    ./linxuan verify PACKAGE\n\n");
    stages(page);
    page.append("## 表 · Tables\n\n`?` 可以留空 · may stay empty.\n\n");
    for (InputTable table : tables()) {
      page.append("### `").append(table.name()).append(".csv`\n\n");
      table
          .spec()
          .columns()
          .forEach(column -> page.append("- ").append(describe(column)).append('\n'));
      page.append('\n');
    }
    page.append("选票：每轮一个文件 `inputs/ballots-<unit>-<round>.csv`，列为 `ballot`、各候选人编号、`write_in`。\n\n");
    page.append(
        "Ballots: a file a round, `inputs/ballots-<unit>-<round>.csv`, with the columns `ballot`, the candidates' ids, `write_in`.\n");
    return page.toString();
  }

  private void stages(StringBuilder page) {
    if (rules.stages().isEmpty()) {
      return;
    }
    page.append("## 环节 · Stages\n\n");
    for (Stage stage : rules.stages()) {
      page.append("- `")
          .append(stage.id())
          .append("` ")
          .append(stage.name().zh())
          .append(" · ")
          .append(stage.name().en());
      page.append("：").append(String.join(", ", stage.papers())).append('\n');
    }
    page.append('\n');
  }

  private static String describe(Column column) {
    String kind =
        switch (column.kind()) {
          case TEXT -> "文字 text";
          case COUNT -> "整数 whole number";
          case DATE -> "日期 date (2030-01-15)";
          case CHOICE -> String.join(" | ", column.choices());
          case FRACTION -> "分数 fraction (1/3)";
        };
    return "`" + column.name() + (column.required() ? "` " : "?` ") + kind;
  }
}
