/** How accounts, sessions and rights are kept and checked. */
@NullMarked
package org.linxuan.foundation.access.internal;

import org.jspecify.annotations.NullMarked;
