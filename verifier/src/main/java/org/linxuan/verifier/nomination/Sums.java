package org.linxuan.verifier.nomination;

import java.util.Arrays;

/**
 * The support of every name at or below one organisation, added up from the tallies themselves and
 * not from what stands between. One a thread.
 */
final class Sums {
  private final Base base;
  private final Tallies tallies;
  private final int[] places;
  private final long[] members;
  private final int[] organisations;
  private final boolean[] has;
  private int[] order = new int[256];
  private int size;

  /**
   * Room for sums.
   *
   * @param places every name's place by code point
   */
  Sums(Base base, Tallies tallies, int[] places) {
    this.base = base;
    this.tallies = tallies;
    this.places = places;
    this.members = new long[places.length];
    this.organisations = new int[places.length];
    this.has = new boolean[places.length];
  }

  /** Adds up; names come in order of their code points. */
  void of(int organisation) {
    clear();
    int end = tallies.begins(base.after(organisation));
    for (int i = tallies.begins(base.place(organisation)); i < end; i++) {
      if (tallies.counts(i)) {
        add(places[tallies.nominee(i)], tallies.supporters(i));
      }
    }
    Arrays.sort(order, 0, size);
  }

  /** A name that has no support yet still stands in the list. */
  void name(int place) {
    add(place, 0);
    Arrays.sort(order, 0, size);
  }

  private void add(int place, long supporters) {
    if (!has[place]) {
      has[place] = true;
      order = size < order.length ? order : Arrays.copyOf(order, size * 2);
      order[size++] = place;
    }
    members[place] = Math.addExact(members[place], supporters);
    organisations[place] += supporters > 0 ? 1 : 0;
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      members[order[i]] = 0;
      organisations[order[i]] = 0;
      has[order[i]] = false;
    }
    size = 0;
  }

  int size() {
    return size;
  }

  /** The name's place, of the n-th name. */
  int place(int n) {
    return order[n];
  }

  long members(int place) {
    return members[place];
  }

  int organisations(int place) {
    return organisations[place];
  }
}
