package org.linxuan.election.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/**
 * One name on a member's recommendation sheet; of several sheets of a member in an organisation the
 * one with the highest number counts. It never leaves the branch: only tallies do.
 *
 * @param at the day on which it was handed in; null where not stated
 */
public record SheetRow(
    String organization,
    String member,
    PersonId nominee,
    long sheet,
    @Nullable LocalDate at,
    Where where) {}
