package org.linxuan.election.slate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.clock.AsOf;

/**
 * What is on record about the lists of a unit beside the meetings that made them.
 *
 * @param measures of the unit's members ({@code members}, {@code women}, {@code minorities}), for
 *     rules relative to them
 */
public record SlateFile(
    List<PlannedNumber> planned, List<SoftReason> reasons, Map<String, Long> measures)
    implements AsOf<SlateFile> {

  public SlateFile {
    planned = List.copyOf(planned);
    reasons = List.copyOf(reasons);
    measures = Map.copyOf(measures);
  }

  /** Nothing yet. */
  public static SlateFile empty() {
    return new SlateFile(List.of(), List.of(), Map.of());
  }

  /** The part of a whole election's records that concerns one unit, with that unit's measures. */
  public SlateFile forUnit(String unit, Map<String, Long> unitMeasures) {
    return new SlateFile(
        planned.stream().filter(p -> p.unit().equals(unit)).toList(),
        reasons.stream().filter(r -> r.unit().equals(unit)).toList(),
        unitMeasures);
  }

  @Override
  public SlateFile asOf(LocalDate day) {
    return new SlateFile(
        planned.stream().filter(p -> !p.date().isAfter(day)).toList(),
        reasons.stream().filter(r -> !r.date().isAfter(day)).toList(),
        measures);
  }

  /** Whether a complete reason stands for the rule at the step. */
  public boolean isReasoned(String step, String rule) {
    return reasons.stream()
        .anyMatch(r -> r.step().equals(step) && r.rule().equals(rule) && r.isComplete());
  }
}
