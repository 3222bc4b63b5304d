/**
 * Complaints and leads: intake, receipt, handling, conclusion.
 *
 * <p>Articles: E1.3, E1.5, E5.2c.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
      "people",
      "procedure",
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
package org.linxuan.election.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
