package org.linxuan.election.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one fact; every part that is given must hold: the value is one of {@code in}, is
 * none of {@code notIn}, stands on the fact's scale at or above {@code atLeast} and at or below
 * {@code atMost}, contains one of {@code has} and none of {@code hasNot}. A fact that the evidence
 * does not state meets only {@code missing: true}, {@code notIn} and {@code hasNot}.
 */
public record FactCondition(
    String fact,
    List<String> in,
    List<String> notIn,
    @Nullable String atLeast,
    @Nullable String atMost,
    List<String> has,
    List<String> hasNot,
    Boolean missing) {

  public FactCondition {
    in = Absent.list(in);
    notIn = Absent.list(notIn);
    has = Absent.list(has);
    hasNot = Absent.list(hasNot);
    missing = Absent.or(missing, false);
  }
}
