/** The log of the office: a table in the database and the folder that is written from it. */
@NullMarked
package org.linxuan.foundation.ledger.internal.office;

import org.jspecify.annotations.NullMarked;
