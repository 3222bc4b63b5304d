package org.linxuan.foundation.store;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.linxuan.foundation.store.internal.TestPrograms;

/** The same on the server that Debian packages, an older one. */
@EnabledIf("org.linxuan.foundation.store.internal.TestPrograms#hasDebian")
class DebianCrashTests extends CrashTests {
  @Override
  Path bin() {
    return TestPrograms.debian().orElseThrow();
  }
}
