/** Makes synthetic election folders of any size from a seed; its persons are made up. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"rulebook", "apportionment", "exact", "intake", "problem"})
package org.linxuan.election.synth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
