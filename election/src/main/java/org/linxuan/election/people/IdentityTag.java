package org.linxuan.election.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises an identity number without keeping it: HMAC-SHA256 under a key of the election. Nobody
 * who lacks the key can try numbers against a tag. Neither is ever published.
 */
public final class IdentityTag {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public IdentityTag(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * The tag of a number, in lower-case hex; spaces, hyphens, letter case and full-width forms make
   * no difference.
   */
  public String of(String number) {
    String plain =
        Normalizer.normalize(number, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Pd}]", "")
            .toUpperCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
