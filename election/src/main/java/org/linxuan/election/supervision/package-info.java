/**
 * Cases, anomalies for people to look at, suspension, and care for those not elected.
 *
 * <p>Articles: E1.5, E6.1, E6.2, E6.3.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "people",
      "procedure",
      "complaint",
      "nomination",
      "vetting",
      "slate",
      "assembly",
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
package org.linxuan.election.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
