package org.linxuan.election.composition.internal.solver;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a native solver with the process's standard output turned to standard error: with all
 * logging off, HiGHS still prints a line now and then, and a line among the data would spoil them.
 * Solves may overlap; the last one that ends turns the output back.
 */
final class Quiet {
  private static final int OUT = 1;
  private static final int ERR = 2;

  private static int running;
  private static int saved = -1;

  private Quiet() {}

  /** The calls of the C library that this needs. */
  interface C extends Library {
    int dup(int file);

    int dup2(int from, int to);

    int close(int file);

    int fflush(@Nullable Pointer stream);
  }

  static <T> T run(Supplier<T> work) {
    Optional<C> c = Holder.LIBRARY;
    c.ifPresent(Quiet::begin);
    try {
      return work.get();
    } finally {
      c.ifPresent(Quiet::end);
    }
  }

  private static synchronized void begin(C c) {
    if (running++ == 0) {
      System.out.flush();
      saved = c.dup(OUT);
      c.dup2(ERR, OUT);
    }
  }

  private static synchronized void end(C c) {
    if (--running == 0) {
      c.fflush(null); // what the solver printed and the C library still holds
      c.dup2(saved, OUT);
      c.close(saved);
    }
  }

  private static final class Holder {
    static final Optional<C> LIBRARY = load();

    /** Where the library cannot be loaded, a rare line among the data is the lesser evil. */
    private static Optional<C> load() {
      try {
        return Optional.of(Native.load("c", C.class));
      } catch (UnsatisfiedLinkError e) {
        return Optional.empty();
      }
    }
  }
}
