package org.linxuan.verifier.count;

/**
 * Votes for one name.
 *
 * @param name a person's id, or the name as voters added it
 * @param writeIn whether voters added it
 */
public record Tally(String name, long inFavour, long against, long abstain, boolean writeIn) {}
