package org.linxuan.election.rulebook;

import org.linxuan.foundation.json.CanonicalJson;

/** A rulebook for machines: the tree of its file as canonical JSON (RFC 8785). */
public final class RulebookJson {
  private RulebookJson() {}

  /**
   * The bytes of {@code rulebook.json}: the same for every way in which the same content can be
   * written as YAML, and readable as a rulebook again.
   */
  public static byte[] canonical(Edition edition) {
    return CanonicalJson.bytes(edition.tree().root());
  }
}
