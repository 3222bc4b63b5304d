@NullMarked
package org.linxuan.foundation.shell.internal;

import org.jspecify.annotations.NullMarked;
