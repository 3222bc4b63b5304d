package org.linxuan.verifier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as packages hold them. */
class CsvTest {
  @Test
  void readsCells() {
    Sheet sheet = Sheet.parse("t.csv", "a,b\n1,\"x, \"\"y\"\"\n\"\n,\n");
    assertThat(sheet.columns()).containsExactly("a", "b");
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.rows().get(0).get("b")).isEqualTo("x, \"y\"\n");
    assertThat(sheet.rows().get(1).has("a")).isFalse();
    assertThat(sheet.where("a", "1")).hasSize(1);
    assertThat(sheet.rows().get(0).get("c")).isEmpty();
  }

  @Test
  void writesWhatItReads() {
    List<String> cells = List.of("", "a b", "a,b", "\"", "\n", "\r", "中");
    List<List<String>> read = Csv.parse("t.csv", Csv.line(cells));
    assertThat(read).containsExactly(cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a,a\n1,2\n", "a,b\n1\n", "a\n1,2\n", "a\n\"1\n", "a\nx\"y\n", "a\n\"x\"y\n"})
  void refuses(String text) {
    assertThatThrownBy(() -> Sheet.parse("t.csv", text)).isInstanceOf(Malformed.class);
  }

  @Test
  void countsAreCounts() {
    Sheet sheet = Sheet.parse("t.csv", "a,b,c,d\n007,-1,9999999999999999,\n");
    Row row = sheet.rows().get(0);
    assertThat(row.count("a")).isEqualTo(7);
    assertThat(row.count("d")).isZero();
    assertThatThrownBy(() -> row.count("b")).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> row.count("c")).isInstanceOf(Malformed.class);
  }
}
