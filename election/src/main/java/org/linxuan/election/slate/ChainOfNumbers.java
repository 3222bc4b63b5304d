package org.linxuan.election.slate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.foundation.problem.Lang;

/** The chain of numbers of a unit (E5.5b), step by step against the rulebook. */
public final class ChainOfNumbers {
  private final List<ChainStep> steps;
  private final Map<ChainLink, Long> numbers;

  /** The chain; a number that is not in the map is not known yet. */
  public ChainOfNumbers(List<ChainStep> steps, Map<ChainLink, Long> numbers) {
    this.steps = List.copyOf(steps);
    this.numbers = new EnumMap<>(ChainLink.class);
    this.numbers.putAll(numbers);
  }

  /** One step whose two numbers are known, and the least first one that satisfies it. */
  public record Line(ChainStep step, long more, long than) {

    /** The least number that satisfies the step. */
    public long minimum() {
      return step.minimum(than).longValueExact();
    }

    /** Whether the step is satisfied. */
    public boolean isMet() {
      return step.holds(more, than);
    }
  }

  /** The number of a link, if it is known. */
  public Optional<Long> find(ChainLink link) {
    return Optional.ofNullable(numbers.get(link));
  }

  /** The steps whose two numbers are known, in the rulebook's order. */
  public List<Line> lines() {
    return steps.stream().flatMap(step -> line(step).stream()).toList();
  }

  /** Whether no step that is known is broken. */
  public boolean isMet() {
    return lines().stream().allMatch(Line::isMet);
  }

  /**
   * The whole chain on one line, such as {@code vetted 60 > preliminary 57 ≥ preparatory 57 =
   * candidates 57 > 1.15 × 48 ≥ elected 48}; a broken step says what it would take, and a number
   * that is not known is a dash.
   */
  public String text(Lang lang) {
    return ChainText.of(steps, this, lang);
  }

  Optional<Line> line(ChainStep step) {
    Long more = numbers.get(step.more());
    Long than = numbers.get(step.than());
    return more == null || than == null
        ? Optional.empty()
        : Optional.of(new Line(step, more, than));
  }
}
