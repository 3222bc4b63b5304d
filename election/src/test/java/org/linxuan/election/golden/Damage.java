package org.linxuan.election.golden;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can happen to a table on its way: each kind of damage, done to a plain CSV text. */
final class Damage {
  private static final String FAR = "9".repeat(40);

  private final List<String> lines;

  Damage(String csv) {
    this.lines = List.of(csv.split("\n"));
  }

  /** Damage that no table may take: by name, the bytes of the file. */
  Map<String, byte[]> always() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("empty", new byte[0]);
    all.put("not UTF-8", join(text(), new byte[] {(byte) 0xc3, (byte) 0x28, '\n'}));
    all.put("UTF-16", text().getBytes(StandardCharsets.UTF_16));
    all.put("zero byte", bytes(text().replaceFirst("\n", "\n\0")));
    all.put("unclosed quote", bytes(text() + "\"" + lines.get(1) + "\n"));
    all.put("stray quote", bytes(replaced(1, 0, "a\"b")));
    all.put("unknown column", bytes(lines.get(0) + ",surprise\n" + rest(",x")));
    all.put("column twice", bytes(lines.get(0) + "," + columns()[0] + "\n" + rest(",x")));
    all.put("cell too many", bytes(text() + lines.get(1) + ",x\n"));
    all.put("formula", bytes(replaced(1, 0, "=1+1")));
    all.put("no header", bytes(rest("")));
    return all;
  }

  /** Damage to each column of the first row: a play may refuse it or take it, and never fails. */
  Map<String, byte[]> anywhere() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    String[] columns = columns();
    for (int i = 0; i < columns.length; i++) {
      for (String value :
          List.of(
              "",
              "-1",
              FAR,
              "9223372036854775807",
              "2030-02-30",
              "nobody",
              "null",
              "=x",
              "\u202e",
              "1.5")) {
        all.put(columns[i] + " is '" + value + "'", bytes(replaced(1, i, value)));
      }
      all.put("without " + columns[i], bytes(without(i)));
    }
    all.put("first row twice", bytes(text() + lines.get(1) + "\n"));
    all.put(
        "without its first row",
        bytes(lines.get(0) + "\n" + String.join("\n", lines.subList(2, lines.size())) + "\n"));
    all.put("header only", bytes(lines.get(0) + "\n"));
    return all;
  }

  private String[] columns() {
    return lines.get(0).split(",");
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  private String rest(String more) {
    StringBuilder text = new StringBuilder();
    lines.stream().skip(1).forEach(line -> text.append(line).append(more).append('\n'));
    return text.toString();
  }

  private String replaced(int row, int column, String value) {
    List<String> changed = new ArrayList<>(lines);
    String[] cells = lines.get(row).split(",", -1);
    cells[column] = value;
    changed.set(row, String.join(",", cells));
    return String.join("\n", changed) + "\n";
  }

  private String without(int column) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      cells.remove(column);
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(String text, byte[] more) {
    byte[] head = bytes(text);
    return ByteBuffer.allocate(head.length + more.length).put(head).put(more).array();
  }
}
