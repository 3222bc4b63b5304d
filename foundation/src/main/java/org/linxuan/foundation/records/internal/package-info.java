/** How rows are kept. */
@NullMarked
package org.linxuan.foundation.records.internal;

import org.jspecify.annotations.NullMarked;
