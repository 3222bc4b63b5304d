package org.linxuan.foundation.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread: a request's actor while it is served. Every transaction begins under the
 * session of that actor, so the database knows whose rights hold.
 */
public final class Acting {
  private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

  private Acting() {}

  /** The actor; nobody is a bug, since pages for nobody do not ask. */
  public static Actor current() {
    return find().orElseThrow(() -> new IllegalStateException("nobody acts"));
  }

  /** The actor, if somebody acts. */
  public static Optional<Actor> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Does something as somebody. */
  public static <T extends @Nullable Object> T as(@Nullable Actor actor, Supplier<T> work) {
    Actor before = CURRENT.get();
    set(actor);
    try {
      return work.get();
    } finally {
      set(before);
    }
  }

  private static void set(@Nullable Actor actor) {
    if (actor == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(actor);
    }
  }
}
