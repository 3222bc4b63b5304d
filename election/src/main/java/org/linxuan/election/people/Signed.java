package org.linxuan.election.people;

import java.time.LocalDate;

/** Who stands behind a step, by name, and on which day. */
public record Signed(String by, LocalDate on) {}
