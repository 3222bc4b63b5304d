package org.linxuan.foundation.access;

import java.util.Locale;

/** What the bodies at the scopes are called; the application knows. */
@FunctionalInterface
public interface ScopeNames {
  /** The name of a scope in a language; the scope itself where it has no name. */
  String of(String scope, Locale language);
}
