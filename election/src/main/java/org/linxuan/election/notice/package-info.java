/**
 * Notices with range, channel and opening and closing day; comments received and closed one by one.
 *
 * <p>Articles: E1.2, E5.2b, E5.3c.
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
package org.linxuan.election.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
