package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Lang;

/** What is written here, a second program reads as meant; what that writes is read here. */
class TableWorkbookTest {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");
  private static final TableSpec SPEC = UploadedTableTest.SPEC;
  private static final Titles TITLES = UploadedTableTest.TITLES;
  private static final List<String> PIECES =
      List.of(
          "a", "甲", "𠮷", "·", " ", "\n", "\t", "&", "<", "\"", "'", "_x0041_", "_", ",", "=", "+",
          "-", "0", "00", "]]>");

  private static byte[] export(Lang lang, List<Map<String, String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWorkbook.export(SPEC, TITLES, lang, "人员", rows, out);
    return out.toByteArray();
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(SPEC.columns().get(i).name(), cells[i]);
    }
    return row;
  }

  @Test
  void aTemplateGuidesThePersonWhoFillsItIn() throws IOException {
    byte[] bytes = TableWorkbook.template(SPEC, TITLES, Lang.ZH, "人员/[表]");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("人员  表");
      assertThat(texts(sheet.getRow(0)))
          .containsExactly("人员编号", "姓名", "性别", "出生日期", "votes", "share");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
      assertThat(sheet.getColumnStyle(4).getDataFormatString()).isEqualTo("0");
      List<? extends DataValidation> lists = sheet.getDataValidations();
      assertThat(lists).hasSize(1);
      assertThat(lists.get(0).getValidationConstraint().getExplicitListValues())
          .containsExactly("女", "男");
      assertThat(lists.get(0).getRegions().getCellRangeAddress(0).formatAsString())
          .isEqualTo("C2:C5001");
      XSSFSheet explained = book.getSheetAt(1);
      assertThat(explained.getSheetName()).isEqualTo("说明");
      assertThat(explained.getLastRowNum()).isEqualTo(6);
      assertThat(texts(explained.getRow(3)))
          .containsExactly("性别", "sex", "必填", "右侧所列内容之一", "女", "男");
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
    }
    UploadedTable back = UploadedTableTest.read("x.xlsx", bytes);
    assertThat(back.problems().toString()).contains("ROWS_NONE").hasLineCount(1);
    assertThat(back.remarks()).isEmpty();
    assertThat(
            UploadedTableTest.read("x.xlsx", TableWorkbook.template(SPEC, TITLES, Lang.EN, "说明"))
                .problems()
                .toString())
        .contains("ROWS_NONE")
        .hasLineCount(1);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  @Test
  void longListsStandInTheExplanation() throws IOException {
    String[] values = new String[60];
    java.util.Arrays.setAll(values, i -> "value, number " + i);
    TableSpec spec = TableSpec.of(Column.text("id"), Column.choice("kind", values));
    byte[] bytes = TableWorkbook.template(spec, Titles.none(), Lang.EN, "t");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      DataValidation list = book.getSheetAt(0).getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getFormula1())
          .isEqualTo("'Explanation'!$F$3:$BM$3");
      Row row = book.getSheetAt(1).getRow(2);
      assertThat(row.getCell(5).getStringCellValue()).isEqualTo(values[0]);
      assertThat(row.getCell(64).getStringCellValue()).isEqualTo(values[59]);
    }
  }

  @Test
  void nothingBecomesAFormula() throws IOException {
    List<String> dangerous =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "%0A=1");
    List<Map<String, String>> rows = new ArrayList<>();
    dangerous.forEach(text -> rows.add(row(text, text, "female", text, text, text)));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export(Lang.EN, rows)))) {
      for (int r = 1; r <= rows.size(); r++) {
        for (Cell cell : book.getSheetAt(0).getRow(r)) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
          assertThat(cell.getStringCellValue()).isIn(dangerous.get(r - 1), "Female");
        }
      }
    }
  }

  @Test
  void whatIsExportedComesBackAndIsTheSameFileEveryTime() {
    for (long seed = 0; seed < (LONG ? 2_000 : 40); seed++) {
      Random random = new Random(seed);
      List<Map<String, String>> rows = new ArrayList<>();
      StringBuilder csv = new StringBuilder();
      CsvWriter writer = new CsvWriter(csv);
      writer.row(SPEC.columns().stream().map(Column::name).toList());
      for (int i = 0; i < 20; i++) {
        Map<String, String> row =
            row(
                "0" + i,
                text(random),
                random.nextBoolean() ? "female" : "male",
                day(random),
                number(random),
                random.nextBoolean() ? "1/3" : "0.150");
        rows.add(row);
        writer.row(new ArrayList<>(row.values()));
      }
      byte[] bytes = export(random.nextBoolean() ? Lang.EN : Lang.ZH, rows);
      UploadedTable back = UploadedTableTest.read("x.xlsx", bytes);
      assertThat(UploadedTableTest.rows(back)).as("seed %d", seed).isEqualTo(csv.toString());
      assertThat(back.remarks()).isEmpty();
      assertThat(back.diff(rows, 5).orElseThrow().same()).isEqualTo(20);
    }
    List<Map<String, String>> one = List.of(row("1", "甲", "male", "2022-05-31", "7", "1/2"));
    assertThat(export(Lang.ZH, one)).isEqualTo(export(Lang.ZH, one));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text + "y";
  }

  private static String day(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(120)).toString();
      case 2 -> "9999-12-31";
      default -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000)).toString();
    };
  }

  private static String number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> "007";
      case 2 -> Long.toString(random.nextLong() >>> 1);
      default -> Long.toString((random.nextLong() >>> 1) >>> random.nextInt(63));
    };
  }

  /** A second program's workbooks: shared texts, its own styles, dates and numbers. */
  @Test
  void workbooksOfAnotherProgramAreRead() throws IOException {
    for (long seed = 0; seed < (LONG ? 300 : 10); seed++) {
      Random random = new Random(seed);
      StringBuilder csv = new StringBuilder();
      CsvWriter writer = new CsvWriter(csv);
      writer.row("birth", "person", "votes", "name", "sex");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (XSSFWorkbook book = new XSSFWorkbook()) {
        XSSFSheet sheet = book.createSheet("a");
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        Row header = sheet.createRow(2);
        List<String> names = List.of("出生日期", "person", "votes", "姓名", "性别");
        for (int c = 0; c < names.size(); c++) {
          header.createCell(c).setCellValue(names.get(c));
        }
        for (int r = 0; r < 15; r++) {
          LocalDate day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(60_000));
          int votes = random.nextInt(1_000_000_000);
          String name = text(random).replace("_x0041_", ""); // which it does not escape
          Row row = sheet.createRow(4 + r * 3 + random.nextInt(3));
          Cell cell = row.createCell(0);
          cell.setCellValue(day);
          cell.setCellStyle(style);
          row.createCell(1).setCellValue("00" + r);
          row.createCell(2).setCellValue(votes);
          row.createCell(3).setCellValue(name);
          row.createCell(4).setCellValue("女");
          writer.row(day, "00" + r, votes, name, "female");
        }
        book.write(bytes);
      }
      UploadedTable table = UploadedTableTest.read("x.xlsx", bytes.toByteArray());
      assertThat(UploadedTableTest.rows(table)).as("seed %d", seed).isEqualTo(csv.toString());
    }
  }
}
