/** The working-day calendar, with holidays and make-up days, and deadlines counted on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "problem"})
package org.linxuan.foundation.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
