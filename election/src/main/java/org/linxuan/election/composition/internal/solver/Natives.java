package org.linxuan.election.composition.internal.solver;

import com.google.ortools.Loader;

/** Loads the solvers' native library, once and only when a solver is needed (half a second). */
final class Natives {
  private Natives() {}

  static void load() {
    Holder.touch();
  }

  private static final class Holder {
    static {
      Loader.loadNativeLibraries();
    }

    static void touch() {
      // The class's initialisation does the work.
    }
  }
}
