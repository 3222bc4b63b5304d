package org.linxuan.election.rulebook;

/** An enum whose constants are written in rulebooks by a key of their own. */
public interface Keyed {
  /** As written in a rulebook. */
  String key();
}
