package org.linxuan.foundation.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Rows one after another, whatever they come from; the first is the header. */
interface RowSource extends Closeable {
  /** The next row, or null after the last one or past a place where reading stops. */
  @Nullable CsvRow next();

  /** Whether a problem stopped the reading before the end. */
  boolean isBroken();

  @Override
  void close();
}
