package org.linxuan.election.slate;

import java.time.LocalDate;

/**
 * How many of a category a unit needs, fixed beforehand (E4.1b).
 *
 * @param category an identity, a group, {@code women} or {@code minority}
 */
public record PlannedNumber(String unit, String category, long number, LocalDate date) {}
