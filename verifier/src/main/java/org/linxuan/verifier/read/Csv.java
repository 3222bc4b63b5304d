package org.linxuan.verifier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180 text as packages hold it: lines end with LF, quotes only where needed. */
public final class Csv {
  private final String where;
  private final String text;
  private int at;

  private Csv(String where, String text) {
    this.where = where;
    this.text = text;
  }

  /** Splits the text into records, strict about quotes. */
  static List<List<String>> parse(String where, String text) {
    Csv csv = new Csv(where, text);
    List<List<String>> records = new ArrayList<>();
    while (csv.at < text.length()) {
      records.add(csv.record());
    }
    return records;
  }

  /** The cells of one record without its line feed. */
  public static List<String> cells(String where, String record) {
    List<List<String>> records = parse(where, record);
    return records.isEmpty() ? List.of("") : records.get(0);
  }

  /** One record as a line, with its line feed. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quotedCell() : plainCell());
      if (at >= text.length()) {
        return cells;
      }
      char c = text.charAt(at++);
      if (c == '\n') {
        return cells;
      }
      if (c != ',') {
        throw bad("text after a closing quote", "引号结束后仍有文字");
      }
    }
  }

  private String plainCell() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw bad("a quote inside a cell", "单元格中有引号");
      }
      at++;
    }
    return text.substring(from, at);
  }

  private String quotedCell() {
    StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      int end = text.indexOf('"', at);
      if (end < 0) {
        throw bad("a quote is never closed", "引号没有结束");
      }
      out.append(text, at, end);
      at = end + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        return out.toString();
      }
      out.append('"');
      at++;
    }
  }

  private Malformed bad(String en, String zh) {
    return new Malformed(where + " character " + (at + 1), en, zh);
  }
}
