/** Time and deadlines in the office's database. */
@NullMarked
package org.linxuan.foundation.clock.internal.office;

import org.jspecify.annotations.NullMarked;
