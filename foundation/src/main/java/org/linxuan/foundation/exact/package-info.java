/** Exact fractions: no floating-point number decides anything. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.linxuan.foundation.exact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
