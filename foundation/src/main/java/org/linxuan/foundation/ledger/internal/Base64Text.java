package org.linxuan.foundation.ledger.internal;

import java.util.Base64;
import java.util.Optional;

/**
 * Standard base64 (RFC 4648, section 4) in its one canonical spelling. The platform's decoder also
 * takes missing padding and stray low bits; then two texts would mean the same bytes, and a changed
 * character could go unseen.
 */
public final class Base64Text {
  private Base64Text() {}

  /** The bytes, if the text is the way in which they are written. */
  public static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Optional.of(bytes).filter(b -> encode(b).equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text of the bytes. */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
