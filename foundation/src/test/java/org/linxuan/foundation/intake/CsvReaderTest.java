package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Problems;

/** Tables written from cells, plainly or quoted, read back as those cells at their places. */
class CsvReaderTest {
  private static final List<String> PIECES =
      List.of("a", "b1", "é", "e\u0301", "名", "𠮷", " ", "\t", ";", "-", "0123456789abcdef");

  /** A cell and the place where it begins in the text. */
  private record Placed(String text, int line, int column) {}

  private final StringBuilder text = new StringBuilder();
  private final List<List<Placed>> rows = new ArrayList<>();
  private int line = 1;
  private int column = 1;

  @Test
  void cellsAndTheirPlacesComeBack() {
    for (int seed = 0; seed < 60; seed++) {
      text.setLength(0);
      rows.clear();
      line = 1;
      column = 1;
      write(new SplittableRandom(seed), seed % 10 == 0 ? 8_000 : 20);
      compare();
    }
  }

  private void write(SplittableRandom random, int many) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    int width = 2 + random.nextInt(4);
    for (int r = 0; r < many; r++) {
      List<Placed> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        StringBuilder cell = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
          cell.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        boolean quoted = random.nextInt(5) == 0;
        if (quoted && random.nextBoolean()) {
          cell.append("x\n\"y,\"");
        }
        String nfc = Normalizer.normalize(cell, Normalizer.Form.NFC);
        row.add(new Placed(nfc, line, column));
        put(quoted ? "\"" + cell.toString().replace("\"", "\"\"") + "\"" : cell.toString());
        put(c + 1 < width ? "," : end);
      }
      rows.add(row);
    }
  }

  private void put(String piece) {
    text.append(piece);
    piece.codePoints().forEach(c -> column = c == '\n' ? 1 : column + 1);
    line += (int) piece.chars().filter(c -> c == '\n').count();
  }

  private void compare() {
    Problems problems = new Problems();
    List<List<Placed>> read = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(Source.text("t.csv", text.toString()), problems)) {
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        List<Placed> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          cells.add(new Placed(row.cell(i), row.where(i).line(), row.where(i).column()));
        }
        read.add(cells);
      }
    }
    assertThat(problems.list()).isEmpty();
    assertThat(read).isEqualTo(rows);
  }

  @Test
  void whatIsNoPlainCellIsReadWithCare() {
    Problems problems = new Problems();
    Source source = Source.text("t.csv", "a,b\u0001c\nd\"e,f\n");
    try (CsvReader csv = CsvReader.open(source, problems)) {
      while (csv.next() != null) {
        // Reads to the stray quote.
      }
    }
    assertThat(problems.toString())
        .contains("t.csv:1:4 CONTROL_CHARACTER")
        .contains("t.csv:2:2 QUOTE_STRAY");
  }
}
