package org.linxuan.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables: what an address may ask for, and what it gets. */
class TablesTest {
  private record Row(String name, long number) {}

  private static PagedTable<Row> table() {
    return PagedTable.<Row>of("t", "Rows")
        .text("name", "Name", Row::name)
        .number("n", "N", Row::number);
  }

  private static TableRequest asked(String... pairs) {
    Map<String, String> parameters = new java.util.TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], pairs[i + 1]);
    }
    return TableRequest.of("/rows", parameters);
  }

  private static List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Row("r" + i, i * 7L % 10)).toList();
  }

  @Test
  void readsAnAddress() {
    TableRequest asked = asked("page", "3", "size", "25", "sort", "-n", "q", " ab ", "level", "2");
    assertThat(asked.page()).isEqualTo(3);
    assertThat(asked.offset()).isEqualTo(50);
    assertThat(asked.sort()).isEqualTo("n");
    assertThat(asked.descending()).isTrue();
    assertThat(asked.search()).isEqualTo("ab");
    assertThat(asked.toPage(4)).isEqualTo("/rows?level=2&q=ab&sort=-n&size=25&page=4");
    assertThat(asked.sortedBy("n")).isEqualTo("/rows?level=2&q=ab&sort=n&size=25");
    assertThat(asked.asFile("csv")).isEqualTo("/rows?level=2&q=ab&sort=-n&size=25&format=csv");
  }

  @Test
  void addressesHoldWhateverIsSearchedFor() {
    String link = asked("q", "a&b=c {x} 李·明 #%2F+").toPage(2);
    assertThat(link)
        .isEqualTo("/rows?q=a%26b%3Dc%20%7Bx%7D%20%E6%9D%8E%C2%B7%E6%98%8E%20%23%252F%2B&page=2");
  }

  @Property(seed = "2026", tries = 300)
  void nothingInAnAddressAsksForTooMuch(
      @ForAll String page, @ForAll String size, @ForAll String sort, @ForAll String search) {
    TableRequest asked = asked("page", page, "size", size, "sort", sort, "q", search);
    assertThat(asked.page()).isBetween(1, 1_000_000);
    assertThat(TableRequest.SIZES).contains(asked.size());
    assertThat(asked.search().codePointCount(0, asked.search().length())).isLessThanOrEqualTo(100);
    assertThat(asked.toPage(2)).matches("/rows[\\x21-\\x7e]*");
  }

  @Property(seed = "2026", tries = 100)
  void thePagesTogetherAreTheWhole(@ForAll @IntRange(max = 700) int count) {
    List<Row> all = rows(count);
    List<List<Cell>> seen = new java.util.ArrayList<>();
    int pages = table().all(asked("sort", "n"), all).pages();
    for (int page = 1; page <= pages; page++) {
      PagedTable<Row> shown = table().all(asked("sort", "n", "page", String.valueOf(page)), all);
      seen.addAll(shown.cells());
      assertThat(shown.offered()).contains(1, page, pages);
    }
    assertThat(seen).hasSize(count);
    assertThat(seen.stream().map(row -> row.get(0).text()).distinct()).hasSize(count);
    assertThat(seen.stream().map(row -> (Long) row.get(1).order()).toList()).isSorted();
  }

  @Test
  void aPageBehindTheLastIsTheLast() {
    PagedTable<Row> table = table().all(asked("page", "9"), rows(60));
    assertThat(table.request().page()).isEqualTo(2);
    assertThat(table.first()).isEqualTo(51);
    assertThat(table.last()).isEqualTo(60);
  }

  @Test
  void numbersSortAsNumbersAndColumnsThatAreNotThereDoNot() {
    List<Row> all = List.of(new Row("b", 10), new Row("a", 9), new Row("c", 100));
    assertThat(names(table().all(asked("sort", "n"), all))).containsExactly("a", "b", "c");
    assertThat(names(table().all(asked("sort", "-n"), all))).containsExactly("c", "b", "a");
    assertThat(names(table().all(asked("sort", "x;drop"), all))).containsExactly("b", "a", "c");
  }

  private static List<String> names(PagedTable<Row> table) {
    return table.cells().stream().map(row -> row.get(0).text()).toList();
  }

  @Test
  void filesHoldAllThatWasFoundAndNoFormula() throws IOException {
    List<Row> all = new java.util.ArrayList<>(rows(120));
    all.add(new Row("=1+1", -3));
    all.add(new Row("@sum, \"x\"", 1234567));
    PagedTable<Row> table = table().all(asked(), all);
    String csv = new String(TableFile.csv(table), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFName,N\nr0,0\n").contains("\n'=1+1,-3\n");
    assertThat(csv).endsWith("\"'@sum, \"\"x\"\"\",1234567\n");
    assertThat(Collections.list(new java.util.StringTokenizer(csv, "\n"))).hasSize(123);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TableFile.xlsx(table)))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(122);
      assertThat(book.getSheetAt(0).getRow(121).getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(book.getSheetAt(0).getRow(122).getCell(1).getNumericCellValue())
          .isEqualTo(1234567);
    }
  }
}
