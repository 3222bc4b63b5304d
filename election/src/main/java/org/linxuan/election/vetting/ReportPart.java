package org.linxuan.election.vetting;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/**
 * What people wrote under one fixed heading of a vetting report (E3, E5.2d).
 *
 * @param heading the id of a condition or of a report heading of the rulebook
 */
public record ReportPart(PersonId person, String heading, String by, LocalDate date, String text) {}
