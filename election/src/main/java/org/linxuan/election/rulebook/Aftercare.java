package org.linxuan.election.rulebook;

/**
 * Care for those not elected (E6.3): everyone who reached {@code fromStage} and has no seat is
 * talked with, and the talk is recorded; starting with the persons vetted, nobody's standing leaks.
 */
public record Aftercare(String fromStage, String article) {}
