/**
 * Vetting dossiers: four musts, opinions asked and answered, reports under fixed headings,
 * conclusions by people.
 *
 * <p>Articles: E1.3, E5.2a, E5.2b, E5.2c, E5.2d, E5.3b.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rulebook",
      "people",
      "procedure",
      "committee",
      "notice",
      "complaint",
      "nomination",
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
package org.linxuan.election.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
