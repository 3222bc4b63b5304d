/** Spreadsheet, CSV or form to typed rows plus every problem with its cell; saves nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"exact", "problem"})
package org.linxuan.foundation.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
