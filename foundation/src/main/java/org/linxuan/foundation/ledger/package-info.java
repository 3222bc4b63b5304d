/** Tamper-evident log in C2SP tlog-tiles form: entries, tiles, checkpoints and proofs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "json", "problem", "store"})
package org.linxuan.foundation.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
