package org.linxuan.election.rulebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;

/** Turns a tree into a rulebook, after holding it against the schema and against itself. */
public final class Examiner {
  private static final List<Consumer<Ground>> SENSE =
      List.of(
          Duplicates::run,
          References::run,
          Bodies::run,
          Gates::run,
          ChainSense::run,
          CompositionSense::run,
          ApportionmentSense::run,
          IdentitySense::run);

  private Examiner() {}

  /**
   * The rulebook; nothing, with every problem, if it is wrong.
   *
   * @param proven whether schema and sense were already checked when the program was built
   */
  public static Optional<Rulebook> examine(YamlTree tree, boolean proven, Problems problems) {
    if (proven) {
      return Binder.bind(tree, problems);
    }
    int before = problems.size();
    SchemaCheck.run(tree, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    BeforeBinding.run(tree, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    Optional<Rulebook> rulebook = Binder.bind(tree, problems);
    rulebook.ifPresent(
        book -> SENSE.forEach(sense -> sense.accept(new Ground(book, tree, problems))));
    return problems.size() > before ? Optional.empty() : rulebook;
  }
}
