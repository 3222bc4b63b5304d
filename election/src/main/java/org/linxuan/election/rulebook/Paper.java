package org.linxuan.election.rulebook;

/** A governing paper that articles rest on, such as the central notice (E0). */
public record Paper(String id, String kind, Text title, Text issuedBy, boolean confirmed) {}
