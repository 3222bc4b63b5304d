package org.linxuan.election.count;

import java.time.LocalDate;

/**
 * What a report of results says beside the figures.
 *
 * @param contest the contest's id or name
 * @param issuer the body whose vote was counted
 * @param day the day of the vote and of the report
 * @param program the program that wrote it, with its version
 */
public record ErrHead(String contest, String issuer, LocalDate day, String program) {}
