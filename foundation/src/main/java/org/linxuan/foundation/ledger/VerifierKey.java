package org.linxuan.foundation.ledger;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.linxuan.foundation.ledger.internal.Base64Text;
import org.linxuan.foundation.ledger.internal.Ed25519;
import org.linxuan.foundation.ledger.internal.KeyFile;
import org.linxuan.foundation.ledger.internal.KeyId;
import org.linxuan.foundation.ledger.internal.Shown;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The public key of a log with its name, in the form of C2SP signed-note (`name+id+key`). */
public final class VerifierKey {
  private static final HexFormat HEX = HexFormat.of();

  private final String name;
  private final int id;
  private final byte[] raw;
  private final PublicKey key;

  private VerifierKey(String name, byte[] raw, PublicKey key) {
    this.name = name;
    this.raw = raw;
    this.key = key;
    this.id = KeyId.of(name, typed(raw));
  }

  static VerifierKey of(String name, PublicKey key) {
    return new VerifierKey(name, Ed25519.raw(key), key);
  }

  /**
   * Reads a key that is given as itself or as a file that holds it, with or without white space
   * around it; what is wrong with it is added to the problems.
   */
  public static Optional<VerifierKey> read(String keyOrFile, Problems problems) {
    Problems asKey = new Problems();
    Optional<VerifierKey> key = parse(keyOrFile, Where.command(), asKey);
    if (key.isPresent()) {
      return key;
    }
    Optional<String> content = KeyFile.read(keyOrFile);
    if (content.isPresent()) {
      return parse(content.get(), Where.file(keyOrFile), problems);
    }
    if (keyOrFile.contains("+")) {
      problems.addAll(asKey);
      return Optional.empty();
    }
    return refuse(problems, Problem.of(LedgerProblem.VKEY_UNREADABLE, Where.file(keyOrFile)));
  }

  /** Reads a key; what is wrong with it is added to the problems, at the place given. */
  public static Optional<VerifierKey> parse(String text, Where where, Problems problems) {
    String[] parts = text.split("\\+", 3);
    if (parts.length < 3) {
      return refuse(problems, Problem.of(LedgerProblem.VKEY_FORM, where, Shown.of(text)));
    }
    Optional<byte[]> typed = Base64Text.decode(parts[2]).filter(bytes -> bytes.length > 0);
    if (!KeyId.isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}") || typed.isEmpty()) {
      return refuse(problems, Problem.of(LedgerProblem.VKEY_FORM, where, Shown.of(text)));
    }
    return parse(parts[0], parts[1], typed.get(), where, problems);
  }

  private static Optional<VerifierKey> parse(
      String name, String id, byte[] typed, Where where, Problems problems) {
    String follows = HEX.toHexDigits(KeyId.of(name, typed));
    if (!follows.equals(id)) {
      return refuse(problems, Problem.of(LedgerProblem.VKEY_ID, where, id, follows));
    }
    if (typed[0] != KeyId.ED25519 || typed.length != 1 + Ed25519.KEY_BYTES) {
      return refuse(
          problems, Problem.of(LedgerProblem.VKEY_ALGORITHM, where, Byte.toUnsignedInt(typed[0])));
    }
    byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
    Optional<PublicKey> key = Ed25519.publicKey(raw);
    if (key.isEmpty()) {
      return refuse(problems, Problem.of(LedgerProblem.VKEY_POINT, where));
    }
    return Optional.of(new VerifierKey(name, raw, key.get()));
  }

  private static Optional<VerifierKey> refuse(Problems problems, Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The id, by which signatures name the key. */
  public int id() {
    return id;
  }

  /** Whether this key gave the signature to the message. */
  public boolean verifies(byte[] message, byte[] signature) {
    return Ed25519.verify(key, message, signature);
  }

  /** Name and id, as messages call the key. */
  public String label() {
    return name + "+" + HEX.toHexDigits(id);
  }

  /** The whole key: `name+id+key`. */
  @Override
  public String toString() {
    return label() + "+" + Base64Text.encode(typed(raw));
  }

  private static byte[] typed(byte[] raw) {
    byte[] typed = new byte[1 + raw.length];
    typed[0] = KeyId.ED25519;
    System.arraycopy(raw, 0, typed, 1, raw.length);
    return typed;
  }
}
