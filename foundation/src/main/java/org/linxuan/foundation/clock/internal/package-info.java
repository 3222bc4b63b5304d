/** Whether a calendar makes sense; nobody outside the module uses it. */
@NullMarked
package org.linxuan.foundation.clock.internal;

import org.jspecify.annotations.NullMarked;
