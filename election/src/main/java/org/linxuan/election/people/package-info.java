/**
 * Persons put forward: source, evidence, honours, identity as of a date, duplicates.
 *
 * <p>Articles: E3, E4.3, E4.6.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
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
package org.linxuan.election.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
