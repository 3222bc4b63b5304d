package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

/**
 * A workbook, a CSV file and pasted text with the same cells read alike, problems in their cells.
 */
class UploadedTableTest {
  static final TableSpec SPEC =
      TableSpec.of(
              Column.text("person"),
              Column.text("name"),
              Column.choice("sex", "female", "male"),
              Column.date("birth").optional(),
              Column.count("votes").optional(),
              Column.fraction("share").optional())
          .key("person");
  static final Titles TITLES =
      Titles.none()
          .column("person", "Person's number", "人员编号")
          .column("name", "Name", "姓名")
          .column("sex", "Sex", "性别")
          .column("birth", "Date of birth", "出生日期")
          .value("sex", "female", "Female", "女")
          .value("sex", "male", "Male", "男");

  static UploadedTable read(String name, byte[] bytes) {
    return UploadedTable.read(SPEC, TITLES, new Upload(name, bytes), 5);
  }

  static UploadedTable csv(String text) {
    return read("人员.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  static String rows(UploadedTable table) {
    assertThat(table.problems().toString()).isEmpty();
    Source source = table.accept(Set.of(IntakeProblem.values())).orElseThrow();
    try (var in = source.opener().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final String EXPECTED =
      "person,name,sex,birth,votes,share\n"
          + "007,王小明,female,1970-01-31,12,15%\n"
          + "12,\"李\n四\",male,2022-05-31,0,0.15\n";

  @Test
  void threeFormatsGiveTheSameRows() {
    Books book =
        new Books()
            .row("人员编号", "姓名 *", "SEX", "birth", "votes", "share")
            .row("007", "王小明", "女", "1970年1月31日", "<c><v>12</v></c>", "15%")
            .row(
                "<c><v>12</v></c>",
                "李\n四",
                "Male",
                "<c s=\"3\"><v>44712</v></c>",
                "<c><v>0</v></c>",
                "<c><v>0.15</v></c>");
    UploadedTable sheet = read("人员.xlsx", book.bytes());
    UploadedTable text =
        csv(
            "person,name,sex,birth,votes,share\n007,王小明,女,1970/1/31,12,15%\n"
                + "12,\"李\n四\",male,2022.5.31,0,0.15\n");
    UploadedTable pasted =
        UploadedTable.read(
            SPEC,
            TITLES,
            Upload.pasted(
                "人员编号\t姓名\t性别\t出生日期\tvotes\tshare\r\n007\t王小明\t女\t1970-01-31\t12\t15%\r\n"
                    + "12\t\"李\r\n四\"\t男\t2022/05/31\t0\t0.15\r\n"),
            5);
    assertThat(rows(sheet)).isEqualTo(EXPECTED);
    assertThat(rows(text)).isEqualTo(EXPECTED);
    assertThat(rows(pasted)).isEqualTo(EXPECTED);
    assertThat(sheet.rowCount()).isEqualTo(2);
    assertThat(sheet.remarks().toString()).contains("TOLD_NUMBERS");
  }

  @Test
  void everyProblemStandsInItsCell() {
    Books book =
        new Books()
            .row("person", "name", "sex", "birth", "votes")
            .row(
                "1",
                "<c><f>A1&amp;\"x\"</f><v>7</v></c>",
                "女",
                "<c s=\"1\"><v>60</v></c>",
                "<c><v>1.5</v></c>")
            .row(
                "1",
                "乙",
                "?",
                "<c s=\"1\"><v>44712.5</v></c>",
                "<c t=\"e\"><v>#REF!</v></c>",
                "多余");
    Preview preview = read("x.xlsx", book.bytes()).preview();
    assertThat(preview.problems().stream().map(UploadedTableTest::told))
        .containsExactly(
            "B2 name [=A1&\"x\"] CELL_HAS_FORMULA",
            "D2 birth [60] NOT_A_DATE",
            "E2 votes [1.5] NOT_A_COUNT",
            "A3 person [1] ROW_TWICE",
            "C3 sex [?] NOT_A_CHOICE",
            "D3 birth [2022-05-31T12:00] NOT_A_DATE",
            "E3 votes [#REF!] CELL_ERROR",
            "F3  [多余] CELL_WITHOUT_COLUMN");
    assertThat(preview.rows()).hasSize(2).allMatch(Preview.Row::bad);
    assertThat(preview.rows().get(0).cells().stream().map(Preview.Cell::bad))
        .containsExactly(false, true, false, true, true);
    assertThat(read("x.xlsx", book.bytes()).accept(Set.of())).isEmpty();
  }

  static String told(Preview.CellProblem p) {
    return p.cell().map(c -> c.name() + " " + c.column() + " [" + c.value() + "] ").orElse("- ")
        + p.problem().code().name();
  }

  @Test
  void csvProblemsStandInTheirCells() {
    Preview preview = csv("person,name,sex,x\n1,\"a\nb\",女,\n2,c,x\n2,,male,1\n").preview();
    assertThat(preview.problems().stream().map(p -> p.line() + " " + told(p)))
        .containsExactly(
            "1  x [x] COLUMN_UNKNOWN", "4  person [2] CELLS_NUMBER", "5  name [] CELL_EMPTY");
    assertThat(preview.rowCount()).isEqualTo(3);
  }

  @Test
  void gb18030IsReadButMustBeConfirmed() {
    byte[] bytes = "人员编号,姓名,性别\n1,㐀𠮷,女\n".getBytes(Charset.forName("GB18030"));
    UploadedTable table = read("a.csv", bytes);
    assertThat(table.problems().toString()).isEmpty();
    assertThat(table.accept(Set.of())).isEmpty();
    assertThat(table.remarks()).allMatch(Remark::confirm);
    assertThat(rows(table)).isEqualTo("person,name,sex\n1,㐀𠮷,female\n");
    assertThat(table.accept(Set.of(IntakeProblem.TOLD_ENCODING))).isPresent();
    assertThat(read("a.csv", new byte[] {'p', (byte) 0xFF, 'x'}).problems().toString())
        .contains("NOT_UTF8");
  }

  @Test
  void typedReadersProblemsComeBackToTheirCells() {
    Books book =
        new Books()
            .row("sex", "姓名", "person")
            .row("女", "甲,甲", "1")
            .row("男", "乙\n乙", "2")
            .row("男", "丙", "3");
    UploadedTable table =
        read("x.xlsx", book.bytes())
            .check(
                (source, problems) ->
                    TableReader.stream(
                        SPEC,
                        source,
                        problems,
                        row -> {
                          if (!row.text("person").equals("1")) {
                            problems.add(
                                IntakeProblem.CELL_ERROR, row.where("person"), "person", "x");
                          }
                        }));
    assertThat(table.preview().problems().stream().map(UploadedTableTest::told))
        .containsExactly("C3 person [2] CELL_ERROR", "C4 person [3] CELL_ERROR");
    assertThat(table.accept(Set.of())).isEmpty();
    assertThat(table.check((s, p) -> {})).isSameAs(table);
  }

  @Test
  void aDiffCountsByTheKey() {
    UploadedTable table = csv("person,name,sex,votes\n1,甲,male,\n2,乙,female,3\n3,丙,male,1\n");
    TableDiff diff =
        table
            .diff(
                List.of(
                    Map.of("person", "2", "name", "乙", "sex", "female", "votes", "3"),
                    Map.of("person", "3", "name", "丁", "sex", "male", "votes", "1"),
                    Map.of("person", "4", "name", "戊", "sex", "male")),
                10)
            .orElseThrow();
    assertThat(List.of(diff.added(), diff.changed(), diff.same(), diff.removed()))
        .containsExactly(1L, 1L, 1L, 1L);
    assertThat(diff.changes().stream().map(c -> c.kind() + " " + c.key() + " " + c.cells()))
        .containsExactly(
            "ADDED [1] []",
            "CHANGED [3] [CellChange[column=name, before=丁, after=丙]]",
            "REMOVED [4] []");
  }

  @Test
  void whatAWorkbookSpoiltIsRefusedAndWhatItHidesIsTold() {
    Books book =
        new Books()
            .row("person", "name", "sex")
            .row("<c s=\"2\"><v>42</v></c>", "<c><v>1.10101199001011E+17</v></c>", "男")
            .row("<c s=\"1\"><v>44712</v></c>", "<c><v>123456789012</v></c>", "男")
            .rowWith(
                "hidden=\"1\"",
                "<c s=\"4\"><v>123456789012</v></c>",
                "<c t=\"s\"><v>0</v></c>",
                " 男　")
            .around("<cols><col min=\"3\" max=\"9\" hidden=\"1\"/></cols>", "");
    UploadedTable table = read("x.xlsx", book.bytes());
    assertThat(table.preview().problems().stream().map(UploadedTableTest::told))
        .containsExactly(
            "A2 person [42] ZEROS_NOT_HELD",
            "B2 name [110101199001011000] NUMBER_ROUNDED",
            "A3 person [2022-05-31] DATE_NOT_TEXT",
            "B3 name [123456789012] NUMBER_ROUNDED");
    assertThat(table.remarks().stream().map(r -> r.what().code().name() + r.confirm()))
        .containsExactly(
            "TOLD_HIDDEN_ROWStrue",
            "TOLD_HIDDEN_COLUMNStrue",
            "TOLD_NUMBERSfalse",
            "TOLD_SPACESfalse");
    assertThat(csv("person,name,sex\n1.10101E+17,a,男\n").problems().toString())
        .contains("NUMBER_ROUNDED");
  }

  @Test
  void problemsSpeakBothLanguages() {
    UploadedTable table = csv("person,name,sex\n1,a,x\n");
    Problems problems = table.problems();
    assertThat(problems.list().get(0).line(Lang.ZH))
        .isEqualTo("人员.csv:2:5 NOT_A_CHOICE sex 为 x，应为：下列之一：female, male");
  }
}
