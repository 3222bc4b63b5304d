/** Plays a whole election from its tables: from a folder without a screen, or from the office. */
@NullMarked
@ApplicationModule
package org.linxuan.election.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
