package org.linxuan.election.nomination.internal;

import java.util.Arrays;

/** Sums name by name of many organisations, one after another in the same arrays. */
public final class Segments {
  private static final int FIRST = 1024;

  private int[] ranks = new int[FIRST];
  private long[] members = new long[FIRST];
  private int[] organizations = new int[FIRST];
  private int size;

  /** Adds a name's sums; returns its place. */
  public int add(int rank, long ofMembers, int ofOrganizations) {
    if (size == ranks.length) {
      int more = Math.addExact(size, size / 2);
      ranks = Arrays.copyOf(ranks, more);
      members = Arrays.copyOf(members, more);
      organizations = Arrays.copyOf(organizations, more);
    }
    ranks[size] = rank;
    members[size] = ofMembers;
    organizations[size] = ofOrganizations;
    return size++;
  }

  /** How many sums there are. */
  public int size() {
    return size;
  }

  /** The name's place in the order of all names. */
  public int rank(int at) {
    return ranks[at];
  }

  /** Its supporting members. */
  public long members(int at) {
    return members[at];
  }

  /** Its supporting organisations. */
  public int organizations(int at) {
    return organizations[at];
  }
}
