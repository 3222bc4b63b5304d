package org.linxuan.foundation.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every problem of an input, so that a user sees all of them at once. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem p) -> p.where().file())
          .thenComparingInt(p -> p.where().line())
          .thenComparingInt(p -> p.where().column());

  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a problem that no rule of a rulebook is behind. */
  public void add(ProblemCode code, Where where, Object... args) {
    found.add(Problem.of(code, where, args));
  }

  /** Adds all problems of another collection. */
  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many problems were found. */
  public int size() {
    return found.size();
  }

  /** The problems that were found after there were so many, in the order in which they were. */
  public List<Problem> after(int many) {
    return List.copyOf(found.subList(many, found.size()));
  }

  /** All problems, by file, line and column. */
  public List<Problem> list() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  @Override
  public String toString() {
    return String.join("\n", list().stream().map(p -> p.line(Lang.EN)).toList());
  }
}
