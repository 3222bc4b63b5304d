/** Accounts, sessions, roles bound to a scope, and the rights that follow from them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "problem", "records", "shell", "store"})
package org.linxuan.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
