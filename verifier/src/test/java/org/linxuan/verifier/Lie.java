package org.linxuan.verifier;

import java.util.function.Consumer;

/**
 * One planted lie.
 *
 * @param what it is
 * @param name of a difference that must be found
 * @param hint text that one difference of that name must hold; empty for any
 * @param sealed whether manifest and log are made anew over the lie
 */
record Lie(String what, String name, String hint, boolean sealed, Consumer<Forgery> plant) {

  static Lie of(String what, String name, String hint, Consumer<Forgery> plant) {
    return new Lie(what, name, hint, true, plant);
  }

  /** A lie of somebody without the key. */
  static Lie clumsy(String what, String name, String hint, Consumer<Forgery> plant) {
    return new Lie(what, name, hint, false, plant);
  }

  @Override
  public String toString() {
    return what;
  }
}
