package org.linxuan.election.nomination;

import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/** How many members of an organisation support a name, as the organisation handed it in. */
public record Tally(String organization, PersonId nominee, long supporters, Where where) {}
