/**
 * How notes, tiles and bundles are read, written and checked; nobody outside the ledger uses this.
 */
@NullMarked
package org.linxuan.foundation.ledger.internal;

import org.jspecify.annotations.NullMarked;
