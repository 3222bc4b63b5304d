/** What is wrong with data or a call: a code, a place, and a text in two languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.linxuan.foundation.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
