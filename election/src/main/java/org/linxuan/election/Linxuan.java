package org.linxuan.election;

import org.springframework.modulith.Modulithic;

/** Names the modules of the application: those below this package, and those of the foundation. */
@Modulithic(systemName = "Linxuan", additionalPackages = "org.linxuan.foundation")
public final class Linxuan {
  private Linxuan() {}
}
