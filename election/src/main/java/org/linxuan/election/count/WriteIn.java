package org.linxuan.election.count;

/** A name that voters added, and how many valid ballots count for it. */
public record WriteIn(String name, long inFavour) {}
