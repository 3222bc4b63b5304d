package org.linxuan.foundation.ledger.internal.office;

import org.junit.jupiter.api.condition.EnabledIf;
import org.linxuan.foundation.store.TestDatabase;

/** The same on the server that Debian packages, an older one. */
@EnabledIf("org.linxuan.foundation.store.internal.TestPrograms#hasDebian")
class DebianOfficeLogTests extends OfficeLogTests {
  @Override
  TestDatabase database() {
    return TestDatabase.debian();
  }
}
