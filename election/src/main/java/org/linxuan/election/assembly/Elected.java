package org.linxuan.election.assembly;

/**
 * Somebody elected.
 *
 * @param name id of a printed person, or the name that electors wrote in
 * @param writeIn whether the name was written in
 * @param round number of the round that elected
 * @param votes for the name in that round
 */
public record Elected(String name, boolean writeIn, int round, long votes) {}
