/**
 * The ballot paper: print, scan, adjudication, account of issued, returned and unused.
 *
 * <p>Articles: E5.5a.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "people",
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
package org.linxuan.election.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
