package org.linxuan.foundation.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.ledger.internal.Base64Text;
import org.linxuan.foundation.ledger.internal.NoteReader;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** A text, ending with a line feed, and the signatures below it (C2SP signed-note). */
public record SignedNote(String text, List<Signature> signatures) {

  /** One signature: the name and id of the key, and the bytes that the key gave. */
  public record Signature(String name, int id, byte[] bytes) {}

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /**
   * Reads a note. A text without any signature is read too, since whoever checks it says better
   * what is missing. What is wrong is added to the problems.
   */
  public static Optional<SignedNote> parse(byte[] bytes, String file, Problems problems) {
    return new NoteReader(file, problems).read(bytes);
  }

  /** The text signed by the key. */
  public static SignedNote sign(String text, SigningKey key) {
    byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    VerifierKey verifier = key.verifier();
    return new SignedNote(text, List.of(new Signature(verifier.name(), verifier.id(), signature)));
  }

  /**
   * Checks the signatures of a key; those of other keys say nothing. Each one that does not belong
   * to the text is a difference, and so is it if there is none.
   */
  public void check(VerifierKey key, String file, Problems differences) {
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    List<Signature> known = new ArrayList<>();
    for (Signature signature : signatures) {
      if (signature.name().equals(key.name()) && signature.id() == key.id()) {
        known.add(signature);
      }
    }
    Where where = Where.file(file);
    if (known.isEmpty()) {
      differences.add(Problem.of(LedgerProblem.SIGNATURE_MISSING, where, key.label()));
    }
    for (Signature signature : known) {
      if (!key.verifies(message, signature.bytes())) {
        differences.add(Problem.of(LedgerProblem.SIGNATURE_WRONG, where, key.label()));
      }
    }
  }

  /** The bytes of the note. */
  public byte[] bytes() {
    StringBuilder out = new StringBuilder(text).append('\n');
    for (Signature signature : signatures) {
      byte[] blob = new byte[4 + signature.bytes().length];
      ByteBuffer.wrap(blob).putInt(signature.id()).put(signature.bytes());
      out.append("\u2014 ").append(signature.name()).append(' ');
      out.append(Base64Text.encode(blob)).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
