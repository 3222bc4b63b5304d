package org.linxuan.election.rulebook;

/** How many rounds a list goes down and comes back before it is fixed (E5). */
public record Consultation(String article, int rounds) {}
