/**
 * Review of each elected person and of the procedure, what changed since, invited delegates.
 *
 * <p>Articles: E2.3, E5.6.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "people",
      "procedure",
      "notice",
      "complaint",
      "composition",
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
package org.linxuan.election.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
