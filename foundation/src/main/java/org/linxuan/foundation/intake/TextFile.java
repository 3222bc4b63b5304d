package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads a small text file whole and strictly; a byte order mark is accepted and left out. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of a source; nothing, with a problem, if it cannot be read, is longer than the limit
   * (in bytes) or is not in its encoding.
   */
  public static Optional<String> read(Source source, int limit, Problems problems) {
    byte[] bytes;
    try (InputStream in = source.opener().open()) {
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      problems.add(Encodings.unreadable(source, e));
      return Optional.empty();
    }
    if (bytes.length > limit) {
      problems.add(IntakeProblem.FILE_TOO_LARGE, Where.file(source.name()), limit);
      return Optional.empty();
    }
    try {
      String text = source.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(Encodings.diagnose(source));
      return Optional.empty();
    }
  }
}
