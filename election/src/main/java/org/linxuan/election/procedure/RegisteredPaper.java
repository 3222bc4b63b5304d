package org.linxuan.election.procedure;

import java.time.LocalDate;

/**
 * A governing paper in the register (E0).
 *
 * @param unit the unit it is for; empty for all
 */
public record RegisteredPaper(
    String paper, String unit, String kind, String title, String issuedBy, LocalDate date) {}
