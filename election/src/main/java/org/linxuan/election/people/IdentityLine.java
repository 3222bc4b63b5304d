package org.linxuan.election.people;

/**
 * A person's identity at one look: claimed, proposed and determined (each may be empty), whether
 * the claim is one that the evidence does not bear, and whether the determination is confirmed.
 */
public record IdentityLine(
    PersonId person,
    String unit,
    String claimed,
    String proposed,
    String determined,
    boolean hat,
    boolean confirmed) {}
