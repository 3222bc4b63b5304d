package org.linxuan.election.supervision;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/**
 * A talk with somebody who was put forward and not elected; the record itself stays sealed (E6.3).
 */
public record Talk(PersonId person, LocalDate date, String by, String noteHash) {}
