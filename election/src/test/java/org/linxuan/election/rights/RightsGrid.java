package org.linxuan.election.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is expected: the grid of {@code rights/grid.txt} over a small tree of bodies. */
final class RightsGrid {
  /** The tree: each body and the one above it. */
  static final Map<String, String> TREE = tree();

  private static final Map<String, Character> VERBS =
      Map.of("read", 'r', "write", 'w', "check", 'c', "sign", 's');

  private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

  RightsGrid() {
    List<String> lines = lines("grid.txt");
    String[] areas = lines.get(0).split("\\s+");
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\\s+");
      Map<String, String> byArea = new LinkedHashMap<>();
      for (int i = 1; i < areas.length; i++) {
        byArea.put(areas[i], row[i]);
      }
      cells.put(row[0], byArea);
    }
  }

  private static Map<String, String> tree() {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("centre", "");
    tree.put("u1", "centre");
    tree.put("u2", "centre");
    tree.put("a", "u1");
    tree.put("b", "u1");
    tree.put("a1", "a");
    tree.put("c", "u2");
    return tree;
  }

  Set<String> roles() {
    return cells.keySet();
  }

  /** Whether a role held at a body may use a right at another. */
  boolean may(String role, String held, String right, String at) {
    String area = right.substring(0, right.indexOf('.'));
    char verb = Objects.requireNonNull(VERBS.get(right.substring(right.indexOf('.') + 1)), right);
    String cell = cells.getOrDefault(role, Map.of()).getOrDefault(area, ".");
    char capital = Character.toUpperCase(verb);
    if (cell.contains(capital + "*")) {
      return true;
    }
    return (cell.indexOf(verb) >= 0 && held.equals(at))
        || (cell.indexOf(capital) >= 0 && liesIn(at, held));
  }

  /** Whether a role may use a right at some body. */
  boolean mayAnywhere(String role, String held, String right) {
    return TREE.keySet().stream().anyMatch(at -> may(role, held, right, at));
  }

  private static boolean liesIn(String body, String in) {
    String at = body;
    while (!at.isEmpty()) {
      if (at.equals(in)) {
        return true;
      }
      at = Objects.requireNonNull(TREE.get(at));
    }
    return false;
  }

  /** The lines of a file of ours, without remarks. */
  static List<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(RightsGrid.class.getResourceAsStream("/rights/" + file))) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
