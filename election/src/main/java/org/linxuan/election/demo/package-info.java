/**
 * Fills an office that was not begun with a synthetic election at all stages, and names its
 * accounts.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "organization",
      "procedure",
      "nomination",
      "course",
      "synth",
      "access",
      "clock",
      "intake",
      "records",
      "problem"
    })
package org.linxuan.election.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
