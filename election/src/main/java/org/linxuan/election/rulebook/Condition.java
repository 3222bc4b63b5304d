package org.linxuan.election.rulebook;

/** One of the conditions that a delegate meets, a fixed heading of the record (E3). */
public record Condition(String id, Text name, Text text, String article) {}
