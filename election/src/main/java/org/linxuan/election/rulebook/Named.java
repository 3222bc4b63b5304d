package org.linxuan.election.rulebook;

/** An id of the rulebook with its name for people. */
public record Named(String id, Text name) {}
