package org.linxuan.election.nomination;

import java.time.LocalDate;

/**
 * What a package of a closed level says of itself.
 *
 * @param stage the stage that is closed
 * @param organization the organisation that closed it, everything below included
 * @param serial 1 for its first package, then one more each time
 * @param previous the hash of the package before, in hexadecimal; empty for the first
 * @param expires the last day on which it may be imported
 * @param checkpoint the checkpoint of its ledger, a signed note; empty where it keeps none
 */
public record SummaryHead(
    String election,
    String stage,
    String organization,
    long serial,
    String previous,
    LocalDate issued,
    LocalDate expires,
    String checkpoint) {}
