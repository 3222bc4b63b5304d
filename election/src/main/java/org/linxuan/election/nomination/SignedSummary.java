package org.linxuan.election.nomination;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.linxuan.foundation.ledger.SignedNote;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.ledger.VerifierKey;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * A package with its signature, in five lines: {@code linxuan-summary/1}, the SHA-256 of the
 * contents, an empty line, the signature; the first four are a signed note (C2SP) of a few hundred
 * bytes. The fifth is the contents.
 *
 * @param note signs the hash of the contents
 * @param contents canonical JSON, one line
 */
public record SignedSummary(SignedNote note, String contents) {
  private static final String MARK = "linxuan-summary/1\n";
  private static final int HEAD_LINES = 4;

  /** A package signed by the key of the installation that closed it. */
  public static SignedSummary sign(SummaryPackage summary, SigningKey key) {
    String contents = SummaryJson.text(summary);
    return new SignedSummary(SignedNote.sign(signedText(contents), key), contents);
  }

  /** Reads a file's bytes; only the form is checked. */
  public static Optional<SignedSummary> parse(byte[] bytes, String file, Problems problems) {
    int end = 0;
    for (int line = 0; line < HEAD_LINES && end < bytes.length; line++) {
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      end++;
    }
    int last = bytes.length - 1;
    boolean five = end < last && bytes[last] == '\n';
    for (int i = end; five && i < last; i++) {
      five = bytes[i] != '\n';
    }
    if (!five) {
      problems.add(NominationProblem.SUMMARY_SHAPE, Where.file(file), "lines");
      return Optional.empty();
    }
    Optional<SignedNote> note = SignedNote.parse(Arrays.copyOfRange(bytes, 0, end), file, problems);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    if (note.get().signatures().size() != 1 || !note.get().text().startsWith(MARK)) {
      problems.add(NominationProblem.SUMMARY_SHAPE, Where.file(file), MARK.strip());
      return Optional.empty();
    }
    try {
      ByteBuffer body = ByteBuffer.wrap(bytes, end, last - end);
      String contents = StandardCharsets.UTF_8.newDecoder().decode(body).toString();
      return Optional.of(new SignedSummary(note.get(), contents));
    } catch (CharacterCodingException e) {
      problems.add(NominationProblem.SUMMARY_SHAPE, Where.file(file), "UTF-8");
      return Optional.empty();
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    byte[] head = note.bytes();
    byte[] body = (contents + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  /** The hash of the contents, by which the next package names this one. */
  public String hash() {
    return hash(contents);
  }

  /** Checks that the key signed exactly these contents; what differs is added. */
  public void check(VerifierKey key, String file, Problems differences) {
    note.check(key, file, differences);
    if (!note.text().equals(signedText(contents))) {
      String signed = note.text().substring(MARK.length()).strip();
      differences.add(NominationProblem.SUMMARY_EDITED, Where.file(file), hash(), signed);
    }
  }

  private static String signedText(String contents) {
    return MARK + hash(contents) + "\n";
  }

  private static String hash(String contents) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(contents.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
