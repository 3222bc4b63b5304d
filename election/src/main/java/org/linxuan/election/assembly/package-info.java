/**
 * The congress or conference that elects: roll, presidium, scrutineers, adopted procedure, rounds,
 * returns.
 *
 * <p>Articles: E5.5a, E5.5b.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
      "people",
      "procedure",
      "slate",
      "ballot",
      "count",
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
package org.linxuan.election.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
