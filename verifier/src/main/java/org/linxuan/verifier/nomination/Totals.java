package org.linxuan.verifier.nomination;

/** Members and organisations at or below each organisation, as differences of running sums. */
final class Totals {
  private final Base base;
  private final long[] members;
  private final int[] asked;
  private final int[] took;

  Totals(Base base, Tallies tallies) {
    this.base = base;
    this.members = new long[base.size() + 1];
    this.asked = new int[base.size() + 1];
    this.took = new int[base.size() + 1];
    for (int place = 0; place < base.size(); place++) {
      long own = base.members(base.at(place));
      boolean named = false;
      for (int i = tallies.begins(place); !named && i < tallies.begins(place + 1); i++) {
        named = tallies.counts(i);
      }
      members[place + 1] = Math.addExact(members[place], own);
      asked[place + 1] = asked[place] + (own > 0 ? 1 : 0);
      took[place + 1] = took[place] + (own > 0 && named ? 1 : 0);
    }
  }

  /** Members with the right to vote. */
  long members(int organisation) {
    return members[base.after(organisation)] - members[base.place(organisation)];
  }

  /** Organisations with members of their own. */
  int asked(int organisation) {
    return asked[base.after(organisation)] - asked[base.place(organisation)];
  }

  /** Those of them that put forward somebody. */
  int took(int organisation) {
    return took[base.after(organisation)] - took[base.place(organisation)];
  }
}
