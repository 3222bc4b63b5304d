/**
 * Editions as data: what a body, a step or a unit must do, each answer with its article.
 *
 * <p>Articles: E0, E3, E4.1, E4.1b, E4.6.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access", "clock", "exact", "intake", "json", "ledger", "records", "shell", "problem"
    })
package org.linxuan.election.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
