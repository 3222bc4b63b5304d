package org.linxuan.foundation.problem;

/**
 * A place in an input: file name as given, physical line and character, both from 1; a whole file
 * is 1:1.
 */
public record Where(String file, int line, int column) {

  /** The whole file. */
  public static Where file(String file) {
    return new Where(file, 1, 1);
  }

  /** A wrong call of a command. */
  public static Where command() {
    return file("command");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
