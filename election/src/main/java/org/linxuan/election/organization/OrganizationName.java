package org.linxuan.election.organization;

/** The names of an organisation, for people. */
public record OrganizationName(String organization, String zh, String en) {}
