package org.linxuan.verifier.read;

/**
 * A file of the package is not what its format asks for; whatever rests on it cannot be checked.
 */
public final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final transient Words what;

  /**
   * A place that cannot be read.
   *
   * @param where the file, with row or character
   * @param en what is wrong, English
   * @param zh the same in Chinese
   */
  public Malformed(String where, String en, String zh) {
    super(where + ": " + en);
    this.where = where;
    this.what = new Words(en, zh);
  }

  /** The file, with row or character. */
  public String where() {
    return where;
  }

  /** What is wrong with it. */
  public Words what() {
    return what;
  }
}
