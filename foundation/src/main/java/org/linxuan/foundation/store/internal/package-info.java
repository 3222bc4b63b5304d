/** How the server is unpacked, started, asked for its settings and stopped. */
@NullMarked
package org.linxuan.foundation.store.internal;

import org.jspecify.annotations.NullMarked;
