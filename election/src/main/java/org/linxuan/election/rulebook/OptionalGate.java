package org.linxuan.election.rulebook;

/** A check that a rulebook knows and may switch on, such as a higher body's review. */
public record OptionalGate(Check check, boolean on) {}
