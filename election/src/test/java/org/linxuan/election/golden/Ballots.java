package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linxuan.foundation.intake.CsvWriter;

/**
 * Makes ballots that give each candidate the votes wanted and never mark more names than there are
 * seats.
 */
final class Ballots {
  private final Draw draw;
  private final List<String> candidates;
  private final int seats;

  Ballots(Draw draw, List<String> candidates, int seats) {
    this.draw = draw;
    this.candidates = candidates;
    this.seats = seats;
  }

  /**
   * The file.
   *
   * @param votes wanted for each candidate; together at most valid × seats
   * @param valid ballots that count
   * @param spoiled ballots that mark more names than seats
   */
  String file(int[] votes, int valid, int spoiled) {
    boolean[][] marked = spread(votes, valid);
    StringBuilder text = new StringBuilder();
    CsvWriter csv = new CsvWriter(text);
    List<String> header = new ArrayList<>(List.of("ballot"));
    header.addAll(candidates);
    header.add("write_in");
    csv.row(header);
    for (int b = 0; b < valid + spoiled; b++) {
      csv.row(row(b, b < valid ? marked[b] : all()));
    }
    return text.toString();
  }

  private boolean[] all() {
    boolean[] marks = new boolean[candidates.size()];
    Arrays.fill(marks, true);
    return marks;
  }

  private List<String> row(int ballot, boolean[] marks) {
    List<String> cells = new ArrayList<>(List.of("b" + (ballot + 1)));
    int against = 0;
    int chosen = 0;
    for (boolean mark : marks) {
      boolean no = !mark && draw.percent(70);
      against += no ? 1 : 0;
      chosen += mark ? 1 : 0;
      cells.add(mark ? "+" : no ? "-" : draw.percent(50) ? "0" : "");
    }
    boolean writes = ballot == 3 && against > 0 && chosen < seats;
    cells.add(writes ? "示例另选人" : "");
    return cells;
  }

  /** For each candidate in turn the ballots with the fewest choices so far: no ballot runs over. */
  private boolean[][] spread(int[] votes, int valid) {
    boolean[][] marked = new boolean[valid][candidates.size()];
    int[] choices = new int[valid];
    for (int k = 0; k < votes.length; k++) {
      List<Integer> order = new ArrayList<>();
      int shift = draw.between(0, valid - 1);
      for (int b = 0; b < valid; b++) {
        order.add((b + shift) % valid);
      }
      order.sort((x, y) -> Integer.compare(choices[x], choices[y]));
      for (int b : order.subList(0, votes[k])) {
        marked[b][k] = true;
        choices[b]++;
      }
    }
    for (int count : choices) {
      if (count > seats) {
        throw new IllegalStateException("too many choices");
      }
    }
    return marked;
  }
}
