package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes, reading ends, never fails, and either gives the rows of a table or says what
 * is wrong; many times under `linxuan.long`.
 */
class UploadFuzzTest {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");
  private static final int TIMES = LONG ? 60_000 : 400;
  private static final List<String> PIECES =
      List.of(
          "<c r=\"A2\" t=\"s\"><v>",
          "</c>",
          "<row>",
          "</row>",
          "<f>1</f>",
          "<!DOCTYPE a [",
          "<!ENTITY x \"y\">",
          "&x;",
          "&#0;",
          "&#x10FFFF;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?xml version=\"1.1\"?>",
          "t=\"b\"",
          "t=\"d\"",
          "s=\"1\"",
          "s=\"999999999\"",
          "r=\"ZZZ1\"",
          "1E308",
          "-0.5",
          "60",
          "_x0000_",
          "_xD800_",
          "<is><t>",
          "<rPh>",
          "<mergeCell ref=\"A1:A9\"/>",
          "<mergeCell ref=\"::\"/>",
          "<col min=\"1\" max=\"9\" hidden=\"1\"/>",
          "\uD83D\uDE00",
          "\"",
          "\t",
          "\n",
          "\r",
          ",",
          "=",
          "\u0000",
          "\uFEFF",
          "女",
          "2022/2/30",
          "9".repeat(40));

  private static Books book() {
    return new Books()
        .row("人员编号", "name", "sex", "birth", "votes", "share")
        .row(
            "<c t=\"s\"><v>0</v></c>",
            "甲",
            "女",
            "<c s=\"1\"><v>44712</v></c>",
            "<c><v>3</v></c>",
            "15%")
        .rowWith("hidden=\"1\"", "2", "乙", "male", "2022-02-28", "<c s=\"4\"><v>7</v></c>", "1/3");
  }

  private static byte[] spoilt(byte[] bytes, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    for (int left = 1 + random.nextInt(3); left > 0 && at < bytes.length; left--) {
      int next = at + random.nextInt(bytes.length - at);
      out.write(bytes, at, next - at);
      int length =
          Math.min(random.nextInt(random.nextInt(10) == 0 ? 400 : 12), bytes.length - next);
      switch (random.nextInt(5)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> out.writeBytes(piece(random));
        case 2 -> {
          out.write(bytes, next, length);
          out.write(bytes, next, length);
        }
        case 3 -> {
          byte[] noise = new byte[length];
          random.nextBytes(noise);
          out.writeBytes(noise);
        }
        default -> {
          // Left out.
        }
      }
      at = next + length;
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static void readsOrRefuses(String name, byte[] bytes, long seed) {
    long begun = System.nanoTime();
    UploadedTable table;
    try {
      table = UploadedTableTest.read(name, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed, e);
    }
    Preview preview = table.preview();
    assertThat(preview.problems()).hasSize(table.problems().size());
    table
        .accept(Set.of(IntakeProblem.values()))
        .ifPresent(
            source -> {
              var again = new org.linxuan.foundation.problem.Problems();
              Table rows = TableReader.read(UploadedTableTest.SPEC, source, again);
              assertThat(again.toString()).as("seed %d", seed).isEmpty();
              assertThat(rows.rows()).hasSize((int) table.rowCount());
            });
    assertThat((System.nanoTime() - begun) / 1_000_000).as("seed %d", seed).isLessThan(5_000);
  }

  @Test
  void partsOfAWorkbookSpoilt() {
    List<String> names = new ArrayList<>();
    Books whole = book();
    whole.bytes();
    names.addAll(whole.parts.keySet());
    names.add("xl/worksheets/sheet1.xml");
    names.add("xl/worksheets/sheet1.xml");
    for (long seed = 0; seed < TIMES; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> parts = new LinkedHashMap<>(whole.parts);
      String part = names.get(random.nextInt(names.size()));
      parts.put(part, spoilt(parts.get(part), random));
      readsOrRefuses("x.xlsx", Books.zip(parts), seed);
    }
  }

  @Test
  void theFileOfAWorkbookSpoilt() {
    byte[] whole = book().bytes();
    for (long seed = 0; seed < TIMES; seed++) {
      readsOrRefuses("x.xlsx", spoilt(whole, new Random(seed)), seed);
    }
    for (int length = 0; length < whole.length; length += LONG ? 1 : 37) {
      UploadedTable table =
          UploadedTableTest.read("x.xlsx", java.util.Arrays.copyOf(whole, length));
      assertThat(table.problems().isEmpty()).as("length %d", length).isFalse();
    }
  }

  @Test
  void noBitOfAWorkbookChangesItsRowsUnseen() {
    byte[] whole = book().bytes();
    String rows = UploadedTableTest.rows(UploadedTableTest.read("x.xlsx", whole));
    for (int bit = 0; bit < whole.length * 8; bit += LONG ? 1 : 53) {
      byte[] bytes = whole.clone();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      UploadedTable table = UploadedTableTest.read("x.xlsx", bytes);
      if (table.problems().isEmpty()) {
        assertThat(UploadedTableTest.rows(table)).as("bit %d", bit).isEqualTo(rows);
      }
    }
  }

  @Test
  void textSpoilt() {
    String csv = "人员编号,name,sex,birth,votes\n1,\"甲\n\"\"x\"\"\",女,2022-02-28,3\n2,乙,男,,\n";
    String tabs = csv.replace(',', '\t');
    Charset chinese = Charset.forName("GB18030");
    for (long seed = 0; seed < TIMES; seed++) {
      Random random = new Random(seed);
      readsOrRefuses("x.csv", spoilt(csv.getBytes(StandardCharsets.UTF_8), random), seed);
      readsOrRefuses("x.csv", spoilt(csv.getBytes(chinese), random), seed);
      readsOrRefuses("x.txt", spoilt(tabs.getBytes(StandardCharsets.UTF_8), random), seed);
      readsOrRefuses("x.tsv", spoilt(tabs.getBytes(StandardCharsets.UTF_16), random), seed);
    }
  }
}
