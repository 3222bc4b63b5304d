/** How workbooks and other uploads are taken apart; nobody outside the module uses it. */
@NullMarked
package org.linxuan.foundation.intake.internal;

import org.jspecify.annotations.NullMarked;
