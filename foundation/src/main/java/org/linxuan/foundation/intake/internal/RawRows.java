package org.linxuan.foundation.intake.internal;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.Remark;

/** The rows of an upload one after another, whatever its format; blank ones are left out. */
public interface RawRows extends Closeable {
  /** The next row, or null after the last one or past a place where reading stops. */
  @Nullable RawRow next();

  /** Whether a problem stopped the reading before the end. */
  boolean isBroken();

  /** Whether rows may end before the last column, as those of workbooks do. */
  boolean mayEndEarly();

  /** What a person should know of the file, after its last row. */
  List<Remark> remarks();

  @Override
  void close();
}
