/** Page frame, languages, errors, the menu that modules add to, and the components of a page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"exact", "intake", "problem"})
package org.linxuan.foundation.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
