package org.linxuan.election.rulebook;

/** An electoral unit named in the rulebook, with the id of its kind (E2.1). */
public record Unit(String id, String kind, Text name) {}
