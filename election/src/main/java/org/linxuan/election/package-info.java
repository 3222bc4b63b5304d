/** Linxuan: from seats to seated delegates, one module a package. */
@NullMarked
package org.linxuan.election;

import org.jspecify.annotations.NullMarked;
