package org.linxuan.election.procedure;

import java.time.LocalDate;

/** An attempt of a body to open a stage of a unit on a day (E1.1). */
public record StageOpening(String unit, String stage, LocalDate date, String body, Hands hands) {}
