/**
 * Pure: composition targets, the check of a list against them, and lists chosen to satisfy them.
 *
 * <p>Articles: E1.4, E4.1, E4.1b, E4.2, E4.4, E4.5.
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
package org.linxuan.election.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
