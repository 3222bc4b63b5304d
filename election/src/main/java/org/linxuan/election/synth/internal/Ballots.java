package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linxuan.foundation.intake.CsvWriter;

/** Makes ballots that give each candidate the votes wanted, none with more names than seats. */
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
   * The file, as {@code count} reads it.
   *
   * @param votes wanted for each candidate
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
    boolean[] all = new boolean[candidates.size()];
    Arrays.fill(all, true);
    for (int b = 0; b < valid + spoiled; b++) {
      csv.row(row(b, b < valid ? marked[b] : all));
    }
    return text.toString();
  }

  private List<String> row(int ballot, boolean[] marks) {
    List<String> cells = new ArrayList<>(List.of("b" + (ballot + 1)));
    for (boolean mark : marks) {
      cells.add(mark ? "+" : draw.percent(70) ? "-" : draw.percent(50) ? "0" : "");
    }
    cells.add("");
    return cells;
  }

  /** For each candidate in turn the ballots with the fewest choices so far: none runs over. */
  private boolean[][] spread(int[] votes, int valid) {
    boolean[][] marked = new boolean[valid][candidates.size()];
    int[] choices = new int[valid];
    for (int k = 0; k < votes.length; k++) {
      List<Integer> order = new ArrayList<>();
      int shift = draw.below(valid);
      for (int b = 0; b < valid; b++) {
        order.add((b + shift) % valid);
      }
      order.sort(Comparator.comparingInt(b -> choices[b]));
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
