/**
 * The organisation tree, entitled members, electoral units and the bodies that act for them.
 *
 * <p>Articles: E2.1, E5.0.
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
package org.linxuan.election.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
