/**
 * Seats per unit, exact and explained seat by seat.
 *
 * <p>Articles: E2.2.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
      "procedure",
      "committee",
      "access",
      "clock",
      "exact",
      "intake",
      "json",
      "ledger",
      "records",
      "shell",
      "problem"
    })
package org.linxuan.election.apportionment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
