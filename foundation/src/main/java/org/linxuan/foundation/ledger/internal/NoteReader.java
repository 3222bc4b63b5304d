package org.linxuan.foundation.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.ledger.SignedNote;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads signed notes strictly: what the form does not allow is refused, not repaired. */
public final class NoteReader {
  /** Longer notes are refused: sixteen post-quantum signatures need about 80 KB. */
  public static final int MOST_BYTES = 1_000_000;

  /**
   * Notes with more signatures are refused, since each one by a known key costs a check. The form
   * asks for at least sixteen.
   */
  public static final int MOST_SIGNATURES = 100;

  private static final String SIGNATURE_START = "\u2014 ";

  private final String file;
  private final Problems problems;

  /** A reader that adds what is wrong to the problems. */
  public NoteReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The note; empty if something was wrong. */
  public Optional<SignedNote> read(byte[] bytes) {
    int before = problems.size();
    if (bytes.length > MOST_BYTES) {
      problems.add(LedgerProblem.CHECKPOINT_TOO_LARGE, Where.file(file), MOST_BYTES);
      return Optional.empty();
    }
    Optional<String> decoded = decode(bytes);
    if (decoded.isEmpty() || !hasOnlyText(decoded.get())) {
      return Optional.empty();
    }
    String note = decoded.get();
    int blank = note.lastIndexOf("\n\n");
    int textEnd = blank < 0 ? note.length() : blank + 1;
    int signaturesStart = blank < 0 ? note.length() : blank + 2;
    List<SignedNote.Signature> signatures = signatures(note, signaturesStart);
    if (signatures.size() > MOST_SIGNATURES) {
      Where where = Where.file(file);
      problems.add(LedgerProblem.NOTE_SIGNATURES, where, signatures.size(), MOST_SIGNATURES);
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new SignedNote(note.substring(0, textEnd), signatures));
  }

  private Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(LedgerProblem.NOTE_ENCODING, Where.file(file));
      return Optional.empty();
    }
  }

  private boolean hasOnlyText(String note) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < note.length(); i++, column++) {
      char c = note.charAt(i);
      if (c == '\n') {
        line++;
        column = 0;
      } else if (c < ' ') {
        Where where = new Where(file, line, column);
        problems.add(LedgerProblem.NOTE_CONTROL_CHARACTER, where, String.format("%04X", (int) c));
        return false;
      }
    }
    if (!note.endsWith("\n")) {
      problems.add(LedgerProblem.NOTE_END, new Where(file, line, column));
      return false;
    }
    return true;
  }

  private List<SignedNote.Signature> signatures(String note, int start) {
    List<SignedNote.Signature> signatures = new ArrayList<>();
    int line = 1 + (int) note.substring(0, start).chars().filter(c -> c == '\n').count();
    int at = start;
    while (at < note.length()) {
      int end = note.indexOf('\n', at);
      Optional<SignedNote.Signature> signature = signature(note.substring(at, end));
      if (signature.isEmpty()) {
        problems.add(LedgerProblem.NOTE_SIGNATURE_LINE, new Where(file, line, 1));
      }
      signature.ifPresent(signatures::add);
      at = end + 1;
      line++;
    }
    return signatures;
  }

  private static Optional<SignedNote.Signature> signature(String line) {
    int space = line.indexOf(' ', SIGNATURE_START.length());
    if (!line.startsWith(SIGNATURE_START) || space < 0) {
      return Optional.empty();
    }
    String name = line.substring(SIGNATURE_START.length(), space);
    if (!KeyId.isName(name)) {
      return Optional.empty();
    }
    return Base64Text.decode(line.substring(space + 1))
        .filter(blob -> blob.length > Integer.BYTES)
        .map(blob -> signature(name, ByteBuffer.wrap(blob)));
  }

  private static SignedNote.Signature signature(String name, ByteBuffer blob) {
    int id = blob.getInt();
    byte[] bytes = new byte[blob.remaining()];
    blob.get(bytes);
    return new SignedNote.Signature(name, id, bytes);
  }
}
