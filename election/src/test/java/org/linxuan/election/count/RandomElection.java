package org.linxuan.election.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A small random election as raw data; small numbers make the edges common. */
record RandomElection(
    boolean ofPresent,
    int quorumTop,
    int quorumBottom,
    boolean quorumStrict,
    boolean printedCounts,
    Kind kind,
    int seats,
    int[] figures,
    List<String> candidates,
    List<String> header,
    List<List<String>> rows) {

  /** A meeting that marks against the printed names and adds the same few. */
  private static final int LONGING = 3;

  private static final int EAGER = 4;

  /** The kind of the round, whether names may be added, and what a blank means. */
  record Kind(String round, boolean writeIns, boolean blankFor) {}

  private static final List<String> NAMES =
      List.of("王一", "李二", "张三", "赵六", "Ann", "\uD840\uDC00甲", "\uFA0E乙");
  private static final List<String> ADDED = List.of("钱七", "孙八", "\uD840\uDC01丙", "\uFA0F丁");

  static RandomElection of(Random random) {
    int n = 1 + random.nextInt(5);
    List<String> candidates = new ArrayList<>(NAMES);
    Collections.shuffle(candidates, random);
    candidates = List.copyOf(candidates.subList(0, n));
    int seats = 1 + random.nextInt(4);
    int entitled = random.nextInt(10) == 0 ? random.nextInt(3) : 2 + random.nextInt(12);
    int present = entitled - Math.min(entitled, random.nextInt(4));
    int issued = random.nextInt(8) == 0 ? Math.max(0, present - 2) : present;
    int returned = Math.max(0, present - random.nextInt(3));
    Kind kind =
        new Kind(
            List.of("formal", "formal", "preliminary", "further", "tie").get(random.nextInt(5)),
            random.nextInt(8) > 0,
            n <= seats && random.nextInt(3) == 0);
    List<String> header = new ArrayList<>(candidates);
    header.add("ballot");
    if (random.nextInt(4) > 0) {
      header.add("write_in");
    }
    Collections.shuffle(header, random);
    return new RandomElection(
        random.nextBoolean(),
        List.of(1, 4, 2).get(random.nextInt(3)),
        5 + random.nextInt(2) * 3,
        random.nextBoolean(),
        random.nextInt(4) == 0,
        kind,
        seats,
        new int[] {entitled, present, issued, returned},
        candidates,
        header,
        rows(random, candidates, header, returned));
  }

  private static List<List<String>> rows(
      Random random, List<String> candidates, List<String> header, int returned) {
    int mood = random.nextInt(5) == 0 ? LONGING : random.nextInt(8);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= returned; i++) {
      List<String> row = new ArrayList<>();
      for (String column : header) {
        row.add(
            switch (column) {
              case "ballot" -> "b" + i;
              case "write_in" -> mood == LONGING ? longed(random) : added(random, candidates);
              default -> mark(random, mood);
            });
      }
      rows.add(row);
    }
    return rows;
  }

  private static String mark(Random random, int mood) {
    String marks =
        switch (mood) {
          case 0 -> " ";
          case 1 -> "++-";
          case 2 -> "+--0 ";
          case LONGING -> "-";
          case EAGER -> "++++++-0";
          default -> "+-0 ";
        };
    return String.valueOf(marks.charAt(random.nextInt(marks.length()))).strip();
  }

  private static String longed(Random random) {
    List<String> names = new ArrayList<>(ADDED.subList(0, 3));
    names.remove(random.nextInt(3));
    return String.join(";", names);
  }

  private static String added(Random random, List<String> candidates) {
    List<String> pool = new ArrayList<>(ADDED.subList(0, 1 + random.nextInt(ADDED.size())));
    pool.addAll(candidates);
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      names.add(pool.get(random.nextInt(pool.size())));
    }
    return String.join(";", names);
  }

  /** The ballots as a file. */
  String csv() {
    StringBuilder csv = new StringBuilder(String.join(",", header)).append('\n');
    rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
    return csv.toString();
  }
}
