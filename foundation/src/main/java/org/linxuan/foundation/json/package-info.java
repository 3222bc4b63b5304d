/** Canonical JSON, so that the same content has the same bytes and the same hash. */
@NullMarked
@ApplicationModule(allowedDependencies = {"problem"})
package org.linxuan.foundation.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
