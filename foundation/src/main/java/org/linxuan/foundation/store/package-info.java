/**
 * The database: an embedded PostgreSQL in the data folder, or another one by URL; durable settings
 * asserted at the start; migrations module by module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "problem"})
package org.linxuan.foundation.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
