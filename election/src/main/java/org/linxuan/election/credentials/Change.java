package org.linxuan.election.credentials;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/**
 * Something that changed about an elected person since the election.
 *
 * @param kind {@code penalty}, {@code transfer}, {@code death} or {@code complaint}
 * @param textHash SHA-256 of the paper that says what it was
 */
public record Change(PersonId person, LocalDate date, String kind, String textHash) {}
