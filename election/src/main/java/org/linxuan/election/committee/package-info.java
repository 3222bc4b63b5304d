/**
 * Meetings of committees: attendance, quorum, motions, votes, resolutions.
 *
 * <p>Articles: E5.1c, E5.1d, E5.3a, E5.4.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
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
package org.linxuan.election.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
