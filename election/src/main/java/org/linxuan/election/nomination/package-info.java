/**
 * Recommendations rolled up level by level, with participation, consultation rounds and proofs of
 * conservation and coverage.
 *
 * <p>Articles: E1.2, E5, E5.1a, E5.1b, E5.1c, E5.1d.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
      "people",
      "procedure",
      "committee",
      "apportionment",
      "composition",
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
package org.linxuan.election.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
