package org.linxuan.verifier.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;

/** Counts the ballots of a round, one by one, as the rulebook reads them. */
final class Ballots {
  private static final String NAMES = "write_in";

  private final Node rules;
  private final Round round;
  private final boolean blankIsFor;
  private final Map<String, long[]> tallies = new LinkedHashMap<>();
  private final Map<String, Long> added = new TreeMap<>(CodePoints.ORDER);
  private long valid;
  private long invalid;

  Ballots(Node rules, Round round, String blankMeans) {
    this.rules = rules;
    this.round = round;
    String means = blankMeans.isEmpty() ? rules.get("blank_means").text() : blankMeans;
    this.blankIsFor = means.equals("for") && round.candidates().size() <= round.seats();
    round.candidates().forEach(c -> tallies.put(c, new long[3]));
  }

  /** What is written for a candidate, and which of the three it counts as. */
  private enum Mark {
    FOR,
    AGAINST,
    ABSTAIN
  }

  Count count(Sheet ballots) {
    List<String> columns = new ArrayList<>(List.of("ballot"));
    columns.addAll(round.candidates());
    boolean plain = ballots.columns().equals(columns);
    columns.add(NAMES);
    if (!plain && !ballots.columns().equals(columns)) {
      throw new Malformed(
          ballots.path(), "columns are not the candidates as printed", "列与印定的候选人不一致");
    }
    Set<String> ids = new HashSet<>();
    for (Row ballot : ballots.rows()) {
      if (!ids.add(ballot.get("ballot"))) {
        throw new Malformed(ballot.where(), "a ballot's id twice", "选票编号重复");
      }
      count(ballot);
    }
    List<Tally> all = new ArrayList<>();
    tallies.forEach((name, n) -> all.add(new Tally(name, n[0], n[1], n[2], false)));
    added.forEach((name, n) -> all.add(new Tally(name, n, 0, 0, true)));
    return new Count(valid, invalid, all);
  }

  private void count(Row ballot) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (String candidate : round.candidates()) {
      marks.put(candidate, mark(ballot, candidate));
    }
    List<String> names = names(ballot, marks);
    long choices = marks.values().stream().filter(m -> m == Mark.FOR).count() + names.size();
    if (choices > round.seats()) {
      invalid++;
      return;
    }
    valid++;
    marks.forEach(
        (candidate, mark) -> tallies.getOrDefault(candidate, new long[3])[mark.ordinal()]++);
    names.forEach(name -> added.merge(name, 1L, Long::sum));
  }

  private Mark mark(Row ballot, String candidate) {
    return switch (ballot.get(candidate)) {
      case "+" -> Mark.FOR;
      case "-" -> Mark.AGAINST;
      case "0" -> Mark.ABSTAIN;
      case "" -> blankIsFor ? Mark.FOR : Mark.ABSTAIN;
      default -> throw new Malformed(ballot.where() + " " + candidate, "not a mark", "不是选票符号");
    };
  }

  /** Names added that count: as many places as marks against, a printed name spends its place. */
  private List<String> names(Row ballot, Map<String, Mark> marks) {
    if (!ballot.has(NAMES) || round.isTie() || !rules.get("write_ins").get("allowed").flag()) {
      return List.of();
    }
    boolean printedCounts = rules.get("write_ins").get("printed_name_counts").flag();
    long places = marks.values().stream().filter(m -> m == Mark.AGAINST).count();
    List<String> names = new ArrayList<>();
    for (String name : ballot.get(NAMES).split(";", -1)) {
      if (places-- <= 0) {
        break;
      }
      if (marks.containsKey(name)) {
        if (printedCounts && marks.get(name) != Mark.AGAINST) {
          marks.put(name, Mark.FOR);
        }
      } else if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
