package org.linxuan.verifier;

/** A file of the package is not what its format asks for. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String message) {
    super(message);
  }
}
