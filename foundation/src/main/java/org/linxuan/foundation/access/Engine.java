package org.linxuan.foundation.access;

import java.util.function.Supplier;

/**
 * The reader that computes gates and packages from all rows, whoever asked. It reads everything and
 * can write nothing; what it comes to must be fit to be shown to the one who asked.
 */
public interface Engine {
  /** Reads as the engine, in the transaction that runs, or in one of its own. */
  <T> T read(Supplier<T> reading);
}
