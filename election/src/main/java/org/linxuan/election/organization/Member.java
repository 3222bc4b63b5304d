package org.linxuan.election.organization;

/** A member with the right to vote, in the one organisation to which the member belongs. */
public record Member(String organization, String member) {}
