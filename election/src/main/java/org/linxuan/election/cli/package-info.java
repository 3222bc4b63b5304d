/** The command line: thin commands over the public faces. */
@NullMarked
@ApplicationModule
package org.linxuan.election.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
