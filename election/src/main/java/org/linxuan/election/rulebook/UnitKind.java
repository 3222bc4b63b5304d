package org.linxuan.election.rulebook;

/** A kind of electoral unit, such as province or armed-forces (E2.1). */
public record UnitKind(String id, Text name) {}
