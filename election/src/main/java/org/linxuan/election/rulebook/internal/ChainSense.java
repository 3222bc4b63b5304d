package org.linxuan.election.rulebook.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.YamlTree;

/**
 * The steps of a chain can hold together: going round them never asks a number to be greater than
 * itself. Factors multiply along a way; a way back to its start with a factor above one, or of one
 * and strict somewhere, is a contradiction.
 */
final class ChainSense {
  /** What one number must be at least (or above, if strict) as a multiple of another. */
  private record Factor(Fraction ratio, boolean strict) {
    Factor then(Factor next) {
      return new Factor(ratio.times(next.ratio), strict || next.strict);
    }

    boolean above(@Nullable Factor other) {
      int order = other == null ? 1 : ratio.compareTo(other.ratio);
      return order > 0 || (order == 0 && strict && other != null && !other.strict);
    }

    boolean impossible() {
      int order = ratio.compareTo(Fraction.ONE);
      return order > 0 || (order == 0 && strict);
    }
  }

  private final Map<ChainLink, Map<ChainLink, Factor>> known = new EnumMap<>(ChainLink.class);

  private ChainSense() {
    for (ChainLink link : ChainLink.values()) {
      known.put(link, new EnumMap<>(ChainLink.class));
    }
  }

  static void run(Ground ground) {
    ChainSense sense = new ChainSense();
    List<ChainStep> steps = ground.book().chain();
    for (int i = 0; i < steps.size(); i++) {
      ChainStep step = steps.get(i);
      String at = "/chain/" + i;
      fields(ground, step, at);
      if (step.more() == step.than()) {
        ground.add(RulebookProblem.RULEBOOK_CHAIN_SELF, at, step.id(), step.more().key());
      } else if (step.ratio().signum() > 0 && !sense.add(step)) {
        ground.add(RulebookProblem.RULEBOOK_CHAIN_CONTRADICTS, at, step.id());
      }
    }
  }

  private static void fields(Ground ground, ChainStep step, String at) {
    if (step.ratio().signum() <= 0) {
      ground.add(RulebookProblem.RULEBOOK_NOT_POSITIVE, at + "/ratio", step.ratio());
    }
    for (String field : List.of("ratio", "strict", "rounding")) {
      String pointer = YamlTree.below(at, field);
      if (step.equal() && !ground.tree().root().at(pointer).isMissingNode()) {
        ground.add(RulebookProblem.RULEBOOK_CHAIN_EQUAL, pointer, step.id());
      }
    }
  }

  /** Adds a step, unless it contradicts those before it. */
  private boolean add(ChainStep step) {
    if (step.equal()) {
      Factor same = new Factor(Fraction.ONE, false);
      return add(step.more(), step.than(), same) && add(step.than(), step.more(), same);
    }
    return add(step.more(), step.than(), new Factor(step.ratio(), step.strict()));
  }

  private boolean add(ChainLink more, ChainLink than, Factor factor) {
    Factor back = factor(than, more);
    if (back != null && factor.then(back).impossible()) {
      return false;
    }
    for (ChainLink above : ChainLink.values()) {
      Factor up = above == more ? new Factor(Fraction.ONE, false) : factor(above, more);
      for (ChainLink below : ChainLink.values()) {
        Factor down = below == than ? new Factor(Fraction.ONE, false) : factor(than, below);
        if (up != null && down != null && above != below) {
          keepGreater(above, below, up.then(factor).then(down));
        }
      }
    }
    return true;
  }

  private void keepGreater(ChainLink above, ChainLink below, Factor factor) {
    if (factor.above(factor(above, below))) {
      row(above).put(below, factor);
    }
  }

  private @Nullable Factor factor(ChainLink above, ChainLink below) {
    return row(above).get(below);
  }

  private Map<ChainLink, Factor> row(ChainLink above) {
    return known.computeIfAbsent(above, a -> new EnumMap<>(ChainLink.class));
  }
}
