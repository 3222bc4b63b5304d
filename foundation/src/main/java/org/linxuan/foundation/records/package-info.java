/**
 * Rows of the tables that modules declare, kept in the database and read back as the tables they
 * are; every change is committed to the ledger.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "json", "ledger", "problem"})
package org.linxuan.foundation.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
