/**
 * Pure: ballots and rules to validity, tallies, elected, ties and shortfalls.
 *
 * <p>Articles: E5.4, E5.5a.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
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
package org.linxuan.election.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
