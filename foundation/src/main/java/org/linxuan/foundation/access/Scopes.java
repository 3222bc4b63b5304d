package org.linxuan.foundation.access;

import java.util.List;

/** The tree of scopes at which roles are held; the application says what it is made of. */
public interface Scopes {
  /** The scope of the whole. */
  String WHOLE = "centre";

  /**
   * A place in the tree.
   *
   * @param unit the part of the whole that it lies in; empty: the whole
   */
  record Scope(String scope, String parent, String kind, String unit) {}

  /** Adds scopes, parents before children. */
  void add(List<Scope> scopes);

  /** Takes out scopes that hold no role, children before parents. */
  void remove(List<String> scopes);

  /** The part of the whole that a scope lies in; empty for the whole, and for an unknown scope. */
  String unitOf(String scope);

  /** The scopes below one, itself not included. */
  List<String> below(String scope);
}
