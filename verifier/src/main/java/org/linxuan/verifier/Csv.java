package org.linxuan.verifier;

import java.util.ArrayList;
import java.util.List;

/** Splits RFC 4180 text, as packages hold it, into records; strict about quotes. */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  static List<List<String>> parse(String text) throws Malformed {
    Csv csv = new Csv(text);
    List<List<String>> records = new ArrayList<>();
    while (csv.at < text.length()) {
      records.add(csv.record());
    }
    return records;
  }

  private List<String> record() throws Malformed {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at >= text.length()) {
        return cells;
      }
      char c = text.charAt(at++);
      if (c == '\n') {
        return cells;
      }
      if (c != ',') {
        throw new Malformed("CSV, character " + at + ": text after a closing quote");
      }
    }
  }

  private String plain() throws Malformed {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw new Malformed("CSV, character " + (at + 1) + ": a quote inside a cell");
      }
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() throws Malformed {
    StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      int end = text.indexOf('"', at);
      if (end < 0) {
        throw new Malformed("CSV: a quote is never closed");
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
}
