package org.linxuan.election.credentials;

import java.time.LocalDate;

/** A specially invited delegate, named by the centre outside the seats (E2.3). */
public record Invited(
    String person, String nameZh, String nameEn, String namedBy, LocalDate date) {}
