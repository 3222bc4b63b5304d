package org.linxuan.foundation.ledger.internal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 (RFC 8032) on the raw 32-byte keys that signed notes use. */
public final class Ed25519 {
  /** Length of a seed and of a public key. */
  public static final int KEY_BYTES = 32;

  private static final String NAME = "Ed25519";

  /** What X.509 writes before the 32 bytes of every Ed25519 public key (RFC 8410, section 4). */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Ed25519() {}

  /**
   * The key pair of a 32-byte seed. The platform offers no way from a private key to its public
   * key, and writing the curve's arithmetic here would be one more thing to trust. But its
   * generator only draws 32 random bytes, takes them for the seed and computes the public key. So
   * the given seed is what it draws; should a platform draw otherwise, the private key would differ
   * from the seed, which is checked.
   */
  public static KeyPair pair(byte[] seed) {
    if (seed.length != KEY_BYTES) {
      throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
      generator.initialize(NamedParameterSpec.ED25519, new Replay(seed));
      KeyPair pair = generator.generateKeyPair();
      byte[] drawn = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      if (!Arrays.equals(drawn, seed)) {
        throw new IllegalStateException("this platform does not make an Ed25519 key of its seed");
      }
      return pair;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The 32 bytes of a public key. */
  public static byte[] raw(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length);
  }

  /** The public key of 32 bytes, if they stand for a point of the curve. */
  public static Optional<PublicKey> publicKey(byte[] raw) {
    byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
    System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_BYTES);
    try {
      PublicKey key = KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
      // The point is only worked out here.
      Signature.getInstance(NAME).initVerify(key);
      return Optional.of(key);
    } catch (InvalidKeyException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The 64 bytes of the signature: the same key and message give the same bytes. */
  public static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signer = Signature.getInstance(NAME);
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the key gave this signature to this message. */
  public static boolean verify(PublicKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(NAME);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      // Not of the form of a signature: too short, too long, or a number out of range.
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the seed where random bytes are drawn. */
  private static final class Replay extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final byte[] seed;

    Replay(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(seed, 0, target, 0, Math.min(seed.length, target.length));
    }
  }
}
