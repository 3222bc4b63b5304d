/** Inside of the result module. */
@NullMarked
package org.linxuan.election.result.internal;

import org.jspecify.annotations.NullMarked;
