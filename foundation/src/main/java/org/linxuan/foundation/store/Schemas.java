package org.linxuan.foundation.store;

import java.util.List;

/**
 * The modules that have tables, in the order in which they are brought up to date. The application
 * gives this as a bean, since the store does not know who stands on it.
 */
public record Schemas(List<String> modules) {
  public Schemas {
    modules = List.copyOf(modules);
  }
}
