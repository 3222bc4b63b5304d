package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm, or broken: each is refused with its reason, and nothing else happens. */
class HostileUploadTest {

  @ParameterizedTest
  @MethodSource("org.linxuan.foundation.intake.HostileFiles#cases")
  void isRefusedWithItsReason(HostileFiles.Case hostile) {
    long begun = System.nanoTime();
    UploadedTable table = UploadedTableTest.read(hostile.file(), hostile.bytes());
    assertThat(table.problems().list().stream().map(p -> p.code().name())).contains(hostile.code());
    assertThat(table.accept(java.util.Set.of(IntakeProblem.values()))).isEmpty();
    assertThat(table.preview().problems()).isNotEmpty();
    assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(10);
  }

  @Test
  void partsThatShareTheirBytesAreRefused() {
    byte[] bytes = HostileFiles.book().bytes();
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int first = HostileFiles.central(bytes, 0);
    int second = HostileFiles.central(bytes, 1);
    in.putInt(second + 42, in.getInt(first + 42));
    assertThat(UploadedTableTest.read("x.xlsx", bytes).problems().toString())
        .containsAnyOf("WORKBOOK_BOMB", "WORKBOOK_DAMAGED");
    byte[] within = HostileFiles.book().bytes();
    ByteBuffer again = ByteBuffer.wrap(within).order(ByteOrder.LITTLE_ENDIAN);
    again.putInt(HostileFiles.central(within, 0) + 20, 4_000);
    assertThat(UploadedTableTest.read("x.xlsx", within).problems().toString())
        .containsAnyOf("WORKBOOK_BOMB", "WORKBOOK_DAMAGED");
  }

  @Test
  void cellsMergedInTheTableAreRefusedOthersNot() {
    Books within =
        HostileFiles.book().around("", "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>");
    assertThat(
            UploadedTableTest.read("x.xlsx", within.bytes()).preview().problems().stream()
                .map(UploadedTableTest::told))
        .containsExactly("A2 person [] CELLS_MERGED");
    Books outside =
        HostileFiles.book().around("", "<mergeCells><mergeCell ref=\"E2:F9\"/></mergeCells>");
    assertThat(UploadedTableTest.read("x.xlsx", outside.bytes()).problems().toString()).isEmpty();
  }

  @Test
  void otherSheetsAreToldAndLinksInCellsDoNoHarm() {
    String rels =
        Books.rels(
            Books.rel("rId1", "worksheet", "worksheets/sheet1.xml")
                + Books.rel("rId2", "worksheet", "worksheets/sheet2.xml")
                + Books.rel("rId4", "chartsheet", "c.xml"));
    String hyperlink =
        Books.rel("h", "hyperlink", "mailto:x@example.org")
            .replace("/>", " TargetMode=\"External\"/>");
    Books book =
        HostileFiles.book()
            .put("xl/_rels/workbook.xml.rels", rels)
            .put("xl/worksheets/_rels/sheet1.xml.rels", Books.rels(hyperlink))
            .put("xl/worksheets/sheet2.xml", "<broken")
            .put(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"h\" id=\"rId2\" state=\"hidden\"/><sheet name=\"chart\""
                    + " id=\"rId4\"/><sheet name=\"说明\" id=\"rId2\"/><sheet name=\"one\" id=\"rId1\"/>"
                    + "<sheet name=\"two\" id=\"rId2\"/></sheets></workbook>");
    UploadedTable table = UploadedTableTest.read("x.xlsx", book.bytes());
    assertThat(table.problems().toString()).isEmpty();
    assertThat(table.remarks().stream().map(r -> r.what().code().name() + r.what().args()))
        .containsExactly("TOLD_SHEETS[one, two]", "TOLD_HIDDEN_SHEETS[h]");
    assertThat(UploadedTableTest.rows(table)).isEqualTo("person,name,sex\n1,甲,male\n");
  }

  @Test
  void tooManyProblemsEndTheReading() {
    StringBuilder csv = new StringBuilder("person,name,sex\n");
    for (int i = 0; i < 30_000; i++) {
      csv.append(i).append(",x,?\n");
    }
    UploadedTable table = UploadedTableTest.csv(csv.toString());
    assertThat(table.problems().size()).isEqualTo(10_002);
    assertThat(table.problems().toString()).contains("PROBLEMS_MANY").doesNotContain("ROWS_NONE");
    assertThat(table.preview().rows()).hasSizeLessThanOrEqualTo(205);
  }

  @Test
  void strangeNumbersAreNoTrouble() {
    String[] numbers = {
      "1E999", "-1E-999", "NaN", "1e2147483647", "0x10", "1.5.5", "", "-0", "1E2", "٣"
    };
    List<String> cells = new ArrayList<>(List.of("person", "name", "sex", "votes"));
    Books book = new Books().row(cells.toArray(String[]::new));
    for (int i = 0; i < numbers.length; i++) {
      book.row(i + "x", "甲", "男", "<c><v>" + numbers[i] + "</v></c>");
    }
    Preview preview = UploadedTableTest.read("x.xlsx", book.bytes()).preview();
    assertThat(
            preview.problems().stream()
                .map(p -> p.cell().orElseThrow().name() + p.problem().code()))
        .containsExactly(
            "D2NOT_A_COUNT",
            "D3NOT_A_COUNT",
            "D4NOT_A_COUNT",
            "D5NOT_A_COUNT",
            "D6NOT_A_COUNT",
            "D7NOT_A_COUNT",
            "D11NOT_A_COUNT");
  }
}
