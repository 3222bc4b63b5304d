package org.linxuan.foundation.ledger;

import java.security.KeyPair;
import org.linxuan.foundation.ledger.internal.Ed25519;
import org.linxuan.foundation.ledger.internal.KeyId;

/**
 * The private key of a log with its name. It comes from a seed that the caller keeps secret, never
 * from chance, so that the same election signed again gives the same bytes.
 */
public final class SigningKey {
  private final KeyPair pair;
  private final VerifierKey verifier;

  private SigningKey(String name, KeyPair pair) {
    this.pair = pair;
    this.verifier = VerifierKey.of(name, pair.getPublic());
  }

  /** The Ed25519 key of a 32-byte seed; the name has no space and no plus. */
  public static SigningKey ofSeed(String name, byte[] seed) {
    if (!KeyId.isName(name)) {
      throw new IllegalArgumentException("not the name of a key: " + name);
    }
    return new SigningKey(name, Ed25519.pair(seed));
  }

  /** The public key, to be handed out. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** The 64 bytes of the signature. */
  public byte[] sign(byte[] message) {
    return Ed25519.sign(pair.getPrivate(), message);
  }
}
