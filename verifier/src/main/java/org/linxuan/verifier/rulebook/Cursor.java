package org.linxuan.verifier.rulebook;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.linxuan.verifier.read.Malformed;

/** A place in a YAML text, and the small steps from it. */
final class Cursor {
  private final String where;
  private final String text;
  private final int[] lines;
  private int at;

  /** The beginning of a text whose lines end with LF. */
  Cursor(String where, String text) {
    this.where = where;
    this.text = text;
    IntStream feeds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n');
    this.lines = IntStream.concat(IntStream.of(0), feeds.map(i -> i + 1)).toArray();
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  void skip(int characters) {
    at += characters;
  }

  boolean isDone() {
    return at >= text.length();
  }

  /** Whether the text is over without a last line feed. */
  boolean isCut() {
    return isDone() && !text.endsWith("\n");
  }

  /** The character so far ahead; a line feed beyond the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
  }

  char peek() {
    return peek(0);
  }

  String from(int start) {
    return text.substring(start, at);
  }

  boolean isAt(String word) {
    return text.startsWith(word, at);
  }

  /** How far the place is from the beginning of its line. */
  int column() {
    return at - lines[row()];
  }

  /** The number of the line, from 0. */
  private int row() {
    int found = Arrays.binarySearch(lines, at);
    return found < 0 ? -found - 2 : found;
  }

  /** Whether the character so far ahead ends a word: a space or the end of the line. */
  boolean isGap(int ahead) {
    char c = peek(ahead);
    return c == ' ' || c == '\n';
  }

  /** Over spaces within the line. */
  void spaces() {
    while (peek() == ' ' && !isDone()) {
      at++;
    }
  }

  /** Over spaces and a comment, to the end of the line; whether the line ends here. */
  boolean lineEnds() {
    int start = at;
    spaces();
    boolean apart = at > start || column() == 0;
    if (peek() == '#' && apart) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    }
    return peek() == '\n';
  }

  /** Over spaces, comments and line feeds to what comes next; tabs are refused there. */
  void next() {
    while (lineEnds() && !isDone()) {
      at++;
    }
    if (peek() == '\t') {
      throw bad("a tab", "制表符");
    }
  }

  /** Over one line feed. */
  void lineFeed() {
    at = Math.min(at + 1, text.length());
  }

  /** The rest of the line, without its line feed; the place moves to the next line. */
  String line() {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return line;
  }

  Malformed bad(String en, String zh) {
    return new Malformed(where + " line " + (row() + 1), en, zh);
  }
}
