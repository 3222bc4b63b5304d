package org.linxuan.election.count;

/** How the valid ballots stand to a printed name; the three add up to the valid ballots. */
public record Tally(String candidate, long inFavour, long against, long abstain) {}
