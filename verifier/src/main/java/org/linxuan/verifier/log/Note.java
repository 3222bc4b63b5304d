package org.linxuan.verifier.log;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.linxuan.verifier.read.Hashes;
import org.linxuan.verifier.read.Malformed;

/** A signed note (C2SP signed-note): text, and signature lines of which one must be the key's. */
public record Note(String text, String[] signatures) {

  /** An Ed25519 public key with its name, read from {@code name+id+base64}. */
  public record Key(String name, int id, PublicKey key) {
    /** Reads the key; a malformed one is {@link Malformed}. */
    public static Key parse(String vkey) {
      String[] parts = vkey.strip().split("\\+", 3);
      try {
        byte[] raw = Base64.getDecoder().decode(parts[2]);
        byte[] digest =
            Hashes.sha256(parts[0].getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, raw);
        int id = ByteBuffer.wrap(digest).getInt();
        if (raw.length != 33 || raw[0] != 1 || !parts[1].equals(String.format("%08x", id))) {
          throw bad(vkey);
        }
        return new Key(parts[0], id, publicKey(Arrays.copyOfRange(raw, 1, 33)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException e) {
        throw bad(vkey);
      }
    }

    private static Malformed bad(String vkey) {
      return new Malformed(
          "log/vkey",
          "not an Ed25519 verifier key: " + vkey.strip(),
          "不是 Ed25519 验证公钥：" + vkey.strip());
    }

    /** RFC 8032: little-endian y, the sign of x in the highest bit. */
    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
      byte[] big = new byte[32];
      for (int i = 0; i < 32; i++) {
        big[i] = raw[31 - i];
      }
      boolean odd = big[0] < 0;
      big[0] &= 0x7f;
      EdECPoint point = new EdECPoint(odd, new BigInteger(1, big));
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
  }

  static Note parse(String text) {
    int blank = text.lastIndexOf("\n\n");
    if (blank < 0 || !text.endsWith("\n")) {
      throw new Malformed("log/checkpoint", "not a signed note", "不是签名文本");
    }
    return new Note(text.substring(0, blank + 1), text.substring(blank + 2).split("\n"));
  }

  boolean isSignedBy(Key key) {
    for (String line : signatures) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3
          && parts[0].equals("\u2014")
          && parts[1].equals(key.name())
          && verifies(key, parts[2])) {
        return true;
      }
    }
    return false;
  }

  private boolean verifies(Key key, String base64) {
    try {
      byte[] raw = Base64.getDecoder().decode(base64);
      if (raw.length != 68 || ByteBuffer.wrap(raw).getInt() != key.id()) {
        return false;
      }
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key.key());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(raw, 4, 64);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
