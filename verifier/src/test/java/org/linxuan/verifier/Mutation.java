package org.linxuan.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage to a file: of its bytes, of its lines, of a table's cells, of a tree's values. */
public final class Mutation {
  private static final List<String> CELLS =
      List.of(
          "",
          "0",
          "1",
          "-1",
          "007",
          "999999999999999",
          "9223372036854775807",
          "1e9",
          "1/0",
          "x",
          "true",
          "false",
          "2022-02-30",
          "0000-01-01",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "\"",
          "\"\n\"",
          ";",
          ";;",
          "=1+1",
          "\u0000",
          "\uD83D\uDE00",
          "9".repeat(5000),
          "preliminary",
          "formal",
          "tie",
          "further",
          "full",
          "summary",
          "none");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1",
          "9223372036854775807",
          "99999999999999999999",
          "1.5",
          "\"\"",
          "\"1/0\"",
          "\"0\"",
          "\"999999999999/1\"",
          "\"x\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"id\":null}",
          "\"\\ud800\"",
          "[".repeat(500),
          "\"ENTITLED\"",
          "\"PRESENT\"");

  private final Random random;

  /** Repeatable from a seed. */
  public Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** Another content for a file; it may come out the same. */
  public byte[] of(String path, byte[] bytes) {
    int kind = random.nextInt(8);
    if (kind < 4 && path.endsWith(".csv")) {
      return utf8(table(text(bytes)));
    }
    if (kind < 6 && (path.endsWith(".json") || path.endsWith(".jsonl"))) {
      return utf8(tree(text(bytes)));
    }
    return switch (random.nextInt(7)) {
      case 0 -> bytes(random.nextInt(200));
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2 -> new byte[0];
      case 3 -> utf8(lines(text(bytes)));
      default -> oneByte(bytes);
    };
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] oneByte(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      int at = random.nextInt(changed.length);
      changed[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : changed[at] ^ 1);
    }
    return changed;
  }

  /** A line twice, away, or with its neighbour's place. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.add(at, lines.get(at));
      case 1 -> lines.remove(at);
      default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
    }
    return String.join("\n", lines);
  }

  private String table(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String[] cells = lines.get(at).split(",", -1);
    int cell = random.nextInt(cells.length);
    switch (random.nextInt(4)) {
      case 0, 1 -> cells[cell] = CELLS.get(random.nextInt(CELLS.size()));
      case 2 -> {
        String[] others = lines.get(random.nextInt(lines.size())).split(",", -1);
        cells[cell] = others[Math.min(random.nextInt(2) == 0 ? cell : 0, others.length - 1)];
      }
      default -> {
        return lines(text);
      }
    }
    lines.set(at, String.join(",", cells));
    return String.join("\n", lines);
  }

  /** Another value after some colon, comma or bracket, or a whole member away. */
  private String tree(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length() - 1; i++) {
      if (":,[".indexOf(text.charAt(i)) >= 0) {
        starts.add(i + 1);
      }
    }
    if (starts.isEmpty()) {
      return text;
    }
    int from = starts.get(random.nextInt(starts.size()));
    int to = end(text, from);
    return text.substring(0, from) + VALUES.get(random.nextInt(VALUES.size())) + text.substring(to);
  }

  /** Where the value that begins here ends; good enough for text in which quotes are rare. */
  private static int end(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']') && --depth < 0) {
        return i;
      } else if (!quoted && c == ',' && depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
