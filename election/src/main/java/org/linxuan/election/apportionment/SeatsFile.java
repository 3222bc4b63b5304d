package org.linxuan.election.apportionment;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.foundation.clock.AsOf;

/**
 * The seats of all units of an election under its rules, from the day of the apportionment on.
 *
 * @param previous the previous seats of the units that had some
 */
public record SeatsFile(
    ApportionmentRules rules, Map<String, Long> seats, Map<String, Long> previous)
    implements AsOf<SeatsFile> {

  public SeatsFile {
    seats = Map.copyOf(seats);
    previous = Map.copyOf(previous);
  }

  @Override
  public SeatsFile asOf(LocalDate day) {
    return this;
  }

  /** The house that the rules fix; empty where it floats. */
  public OptionalLong house() {
    return rules.house();
  }

  /** All seats together. */
  public BigInteger sum() {
    return seats.values().stream()
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** By how many seats a unit may leave its previous number; empty where the rules do not pull. */
  public OptionalLong mayChange(String unit) {
    Pull pull = rules instanceof MeasuresRules measures ? measures.pull() : null;
    Long before = previous.get(unit);
    return pull == null || before == null
        ? OptionalLong.empty()
        : OptionalLong.of(pull.mayChange(before));
  }
}
