package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.RollupEngine.Step;

/**
 * The SQL text of the roll-up, the same for every engine: queries that each make a table or add to
 * one. How to read the files is said in the first of them, {@code nodes.sql}.
 */
public final class SqlText {
  /** The files, in the order in which they run. */
  public static final List<String> FILES =
      List.of("empty", "nodes", "sheets", "tallies", "own", "level", "rows");

  /** How the name of a table ends whose rows stand beside the ones before them. */
  static final String IN_TURN = "_in_turn";

  private static final Pattern STEP = Pattern.compile("-- (table|append|view) (\\w+)");
  private static final Pattern WHEN = Pattern.compile("(.*) -- when: (no )?(\\w+)");

  private SqlText() {}

  /**
   * The queries of a file.
   *
   * @param when what was asked for: lines that stand for something else fall away
   * @param values what {@code ${name}} stands for
   */
  public static List<Step> steps(String file, Set<String> when, Map<String, String> values) {
    List<Step> steps = new ArrayList<>();
    @Nullable String table = null;
    Step.Kind kind = Step.Kind.TABLE;
    StringBuilder query = new StringBuilder();
    for (String line : read(file).split("\n")) {
      Matcher head = STEP.matcher(line);
      if (head.matches()) {
        table = head.group(2);
        kind = Step.Kind.valueOf(head.group(1).toUpperCase(Locale.ROOT));
        continue;
      }
      String kept = kept(line, when);
      if (table == null || kept.isBlank()) {
        continue;
      }
      boolean ends = kept.endsWith(";");
      query.append(ends ? kept.substring(0, kept.length() - 1) : kept).append('\n');
      if (ends) {
        steps.add(new Step(table, kind, filled(query.toString(), values)));
        query.setLength(0);
      }
    }
    return steps;
  }

  /** The text of a file as it is written. */
  public static String read(String file) {
    try (InputStream in =
        SqlText.class.getResourceAsStream(
            "/org/linxuan/election/nomination/rollup/" + file + ".sql")) {
      if (in == null) {
        throw new IllegalArgumentException("no text " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kept(String line, Set<String> when) {
    Matcher condition = WHEN.matcher(line);
    if (condition.matches()) {
      boolean asked = when.contains(condition.group(3));
      return asked == (condition.group(2) == null) ? condition.group(1) : "";
    }
    return line.startsWith("--") ? "" : line;
  }

  private static String filled(String query, Map<String, String> values) {
    String filled = query;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
