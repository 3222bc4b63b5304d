/** Plays the demonstration election through the public faces only. */
@NullMarked
@ApplicationModule
package org.linxuan.election.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
