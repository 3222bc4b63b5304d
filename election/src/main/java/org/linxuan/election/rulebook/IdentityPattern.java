package org.linxuan.election.rulebook;

import java.util.List;

/** Conditions that must all hold, and the ground in words that is printed when they do. */
public record IdentityPattern(Text ground, List<FactCondition> all) {

  public IdentityPattern {
    all = Absent.list(all);
  }
}
