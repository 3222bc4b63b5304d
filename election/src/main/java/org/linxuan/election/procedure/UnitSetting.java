package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.clock.WorkingCalendar;

/**
 * What is fixed for a unit from the start.
 *
 * @param kind the id of the unit's kind
 * @param seats the seats apportioned to it
 * @param nominationDate the day as of which identities and posts are read
 */
public record UnitSetting(
    Rulebook rulebook,
    WorkingCalendar calendar,
    String unit,
    String kind,
    long seats,
    LocalDate nominationDate) {}
