package org.linxuan.election.rulebook.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;

/** What a sense check stands on: the rulebook, where its parts stand, and where problems go. */
record Ground(Rulebook book, YamlTree tree, Problems problems) {

  /** Adds a problem of the value at a pointer; its name is the first argument. */
  void add(RulebookProblem code, String pointer, Object... rest) {
    Object[] args = new Object[rest.length + 1];
    args[0] = Words.label(pointer);
    System.arraycopy(rest, 0, args, 1, rest.length);
    problems.add(code, tree.where(pointer), args);
  }

  /** A reference that must name one of the known ids. */
  void refer(String pointer, String id, Collection<String> known) {
    if (!known.contains(id)) {
      String all = known.isEmpty() ? "-" : Words.shown(String.join(", ", known));
      add(RulebookProblem.RULEBOOK_REFERENCE, pointer, id, all);
    }
  }

  /** References in a list. */
  void referAll(String pointer, List<String> ids, Collection<String> known) {
    for (int i = 0; i < ids.size(); i++) {
      refer(pointer + "/" + i, ids.get(i), known);
    }
  }

  /** The ids of a section, in its order. */
  static <T> List<String> ids(List<T> items, Function<T, String> id) {
    return items.stream().map(id).toList();
  }
}
