package org.linxuan.verifier;

/**
 * One thing in which a package differs from what the checker derives itself.
 *
 * @param name what kind of difference it is, such as {@code SEATS} or {@code MANIFEST_CHANGED}
 * @param where the file, with the row's key where there is one
 * @param text what stands there and what should
 */
record Difference(String name, String where, String text) {
  @Override
  public String toString() {
    return name + " " + where + ": " + text;
  }
}
