package org.linxuan.election.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that a rulebook leaves out: the binder gives null, the records hold a value instead. */
final class Absent {
  private Absent() {}

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
