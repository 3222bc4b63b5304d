package org.linxuan.election.rulebook;

/** A kind of breach of election discipline (E1.5, E6.2). */
public record Breach(String id, Text name, String article) {}
