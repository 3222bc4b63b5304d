package org.linxuan.foundation.shell;

import java.util.Optional;

/** Says who makes the present request; the application has one bean of this. */
@FunctionalInterface
public interface SignedInSource {
  /** The person signed in, or empty for a visitor. */
  Optional<SignedIn> now();
}
