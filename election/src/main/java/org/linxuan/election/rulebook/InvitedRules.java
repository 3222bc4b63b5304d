package org.linxuan.election.rulebook;

/** Specially invited delegates (E2.3): named by the centre and, if so ruled, outside the seats. */
public record InvitedRules(boolean outsideSeats, String article) {}
