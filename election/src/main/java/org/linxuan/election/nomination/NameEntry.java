package org.linxuan.election.nomination;

import java.time.LocalDate;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PersonId;

/**
 * A name that enters at a level, from above or sideways: where, from which source, on whose word,
 * when and why. So sums still close: it brings no support with it.
 */
public record NameEntry(
    String organization,
    PersonId person,
    NameSource source,
    String by,
    LocalDate date,
    String reason) {}
