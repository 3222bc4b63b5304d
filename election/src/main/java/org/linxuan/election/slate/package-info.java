/**
 * Preliminary nominees and preparatory candidates: lists, the margin at each step, decisions.
 *
 * <p>Articles: E5.3a, E5.4, E5.5b.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "people",
      "procedure",
      "committee",
      "notice",
      "apportionment",
      "composition",
      "vetting",
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
package org.linxuan.election.slate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
