package org.linxuan.election.composition.internal.solver;

import static org.linxuan.election.composition.internal.solver.Kinds.ints;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.SlateTask;

/**
 * A task as a program. People who differ in nothing that matters share a column: of them, the first
 * by id are listed first. With names beside the K that satisfy the quotas, a second kind of column
 * says how many of a type of people are among the K.
 */
public final class SlateModel {
  /** The row that holds the number of names. */
  static final int NAMES = 0;

  private final SlateTask task;
  private final List<BitSet> excluded;
  private final IntegerProgram program = new IntegerProgram();
  private final List<int[]> members = new ArrayList<>();
  private final Kinds kinds = new Kinds();

  /** What, beside the rows, tells people of one column from others. */
  private record Mark(long support, List<Integer> lists) {}

  private SlateModel(SlateTask task, List<BitSet> excluded) {
    this.task = task;
    this.excluded = excluded;
    program.row(task.names(), task.names());
    excluded.forEach(list -> program.row(0, task.names() - 1));
  }

  /** The program of a task in which the excluded lists (of people by place) are not allowed. */
  public static SlateModel of(SlateTask task, List<BitSet> excluded) {
    SlateModel model = new SlateModel(task, excluded);
    if (task.hasReserves()) {
      int among = model.program.row(task.seats(), task.seats());
      model.addQuotas();
      model.addInTwoLayers(model.group(model::mark), among);
    } else {
      model.addQuotas();
      model.group(model::mark).forEach((kind, who) -> model.list(kind, who, kind.rows()));
    }
    return model;
  }

  /** The program that only asks whether a list exists at all: support plays no part. */
  static IntegerProgram existence(SlateTask task) {
    SlateModel model = new SlateModel(task, List.of());
    model.addQuotas();
    Mark none = new Mark(0, List.of());
    model.group(place -> none).forEach((kind, who) -> model.list(kind, who, kind.rows()));
    return model.program;
  }

  private void addQuotas() {
    Map<String, Map<String, Long>> available = Kinds.tally(task.people());
    int[] rows = new int[task.quotas().size()];
    Arrays.fill(rows, Shortfalls.NO_ROW);
    for (int q = 0; q < rows.length; q++) {
      Quota quota = task.quotas().get(q);
      Requirement needed = Requirement.of(quota, task);
      long counted =
          available.getOrDefault(quota.feature(), Map.of()).getOrDefault(quota.value(), 0L);
      if (needed.canBeBroken(counted, task)) {
        rows[q] = program.row(needed.low(), needed.high());
        kinds.count(quota.feature(), quota.value(), rows[q]);
      }
    }
    Shortfalls.add(program, task.standing().allowances(), rows);
    while (members.size() < program.columns().size()) {
      members.add(new int[0]);
    }
  }

  private Map<Kinds.Kind, List<Integer>> group(java.util.function.IntFunction<Object> mark) {
    return kinds.of(task.people(), mark);
  }

  private Mark mark(int place) {
    List<Integer> lists =
        IntStream.range(0, excluded.size())
            .filter(list -> excluded.get(list).get(place))
            .mapToObj(list -> 1 + list)
            .toList();
    return new Mark(task.people().get(place).support(), lists);
  }

  private void list(Kinds.Kind kind, List<Integer> who, List<Integer> rows) {
    Mark mark = (Mark) kind.mark();
    List<Integer> in = new ArrayList<>(List.of(NAMES));
    in.addAll(mark.lists());
    in.addAll(rows);
    program.column(BigInteger.valueOf(mark.support()), who.size(), ints(in));
    members.add(ints(who));
  }

  /** Listed columns by support, and for each type of people one column of those among the K. */
  private void addInTwoLayers(Map<Kinds.Kind, List<Integer>> grouped, int among) {
    Map<List<Integer>, Integer> linkOf = new LinkedHashMap<>();
    Map<List<Integer>, Integer> sizeOf = new LinkedHashMap<>();
    Set<List<Integer>> mixed = withReserves(grouped);
    grouped.forEach(
        (kind, who) -> {
          if (!mixed.contains(kind.rows())) {
            List<Integer> in = new ArrayList<>(List.of(among));
            in.addAll(kind.rows());
            list(kind, who, in);
            return;
          }
          int link = linkOf.computeIfAbsent(kind.rows(), r -> program.row(0, IntegerProgram.OPEN));
          sizeOf.merge(kind.rows(), who.size(), Integer::sum);
          list(kind, who, List.of(link));
        });
    linkOf.forEach(
        (rows, link) -> {
          List<Integer> in = new ArrayList<>(List.of(link, among));
          in.addAll(rows);
          long[] weights = new long[in.size()];
          Arrays.fill(weights, 1);
          weights[0] = -1;
          long size = Math.min(sizeOf.getOrDefault(rows, 0), task.seats());
          program.column(BigInteger.ZERO, size, ints(in), weights);
          members.add(new int[0]);
        });
  }

  /**
   * The types of which someone can stand beside the K at all: whoever has N others with more
   * support cannot, since N - K of these are not among the K.
   */
  private Set<List<Integer>> withReserves(Map<Kinds.Kind, List<Integer>> grouped) {
    long least =
        task.people().stream()
            .map(SlatePerson::support)
            .sorted(Comparator.reverseOrder())
            .skip(task.names() + excluded.size() - 1)
            .findFirst()
            .orElse(0L);
    return grouped.keySet().stream()
        .filter(kind -> ((Mark) kind.mark()).support() >= least)
        .map(Kinds.Kind::rows)
        .collect(Collectors.toSet());
  }

  /** The program. */
  public IntegerProgram program() {
    return program;
  }

  /** For each column that lists people, their places in the task, by id; else none. */
  List<int[]> members() {
    return members;
  }

  /** How many people there are. */
  int people() {
    return task.people().size();
  }

  /** The people listed by these counts, by place. */
  public BitSet listed(long[] counts) {
    BitSet listed = new BitSet(task.people().size());
    for (int c = 0; c < counts.length; c++) {
      for (int i = 0; i < Math.min(counts[c], members.get(c).length); i++) {
        listed.set(members.get(c)[i]);
      }
    }
    return listed;
  }
}
