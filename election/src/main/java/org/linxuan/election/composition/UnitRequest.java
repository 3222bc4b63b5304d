package org.linxuan.election.composition;

import java.util.List;
import java.util.Map;

/**
 * An electoral unit that needs a list.
 *
 * @param kind as the rulebook's scopes call it
 * @param seats how many the unit elects (K)
 * @param names how many stand on its list (N), at least K; with more names than seats every K of
 *     them must meet the rules
 * @param measures of the unit's members, and its planned numbers (see {@link RuleLimit#PLANNED})
 * @param people from whom to choose; ids distinct over all units
 */
public record UnitRequest(
    String id,
    String kind,
    long seats,
    long names,
    Map<String, Long> measures,
    List<SlatePerson> people) {

  public UnitRequest {
    measures = Map.copyOf(measures);
    people = List.copyOf(people);
    if (seats < 1 || names < seats) {
      throw new IllegalArgumentException(names + " names for " + seats + " seats in " + id);
    }
  }
}
