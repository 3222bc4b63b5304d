package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/** Says why a source cannot be read: not there, or not text of the encoding it was taken for. */
public final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Encodings() {}

  /** The problem behind a failure to read a source, bad encoding included. */
  public static Problem unreadable(Source source, IOException e) {
    if (e instanceof CharacterCodingException) {
      return diagnose(source);
    }
    return Problem.of(IntakeProblem.FILE_UNREADABLE, Where.file(source.name()), FileReason.of(e));
  }

  static Problem diagnose(Source source) {
    byte[] bytes;
    try (InputStream in = source.opener().open()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      return Problem.of(IntakeProblem.FILE_UNREADABLE, Where.file(source.name()), FileReason.of(e));
    }
    if (!source.charset().equals(StandardCharsets.UTF_8)) {
      return Problem.of(
          IntakeProblem.NOT_IN_ENCODING, Where.file(source.name()), source.charset().name());
    }
    if (isChinese(bytes)) {
      return Problem.of(IntakeProblem.ENCODING_GB18030, Where.file(source.name()));
    }
    return firstBadByte(source.name(), bytes);
  }

  /** GB18030 decodes almost anything; it is taken for meant when the text holds Han characters. */
  public static boolean isChinese(byte[] bytes) {
    try {
      CharBuffer text = GB18030.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.codePoints()
              .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
          && text.codePoints()
              .noneMatch(c -> c == 0xFFFD || Character.getType(c) == Character.UNASSIGNED);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Problem firstBadByte(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    int line = 1;
    int column = 1;
    while (out.hasRemaining()) {
      char c = out.get();
      if (c == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
    String value = in.hasRemaining() ? String.format(Locale.ROOT, "%02X", in.get()) : "?";
    return Problem.of(IntakeProblem.NOT_UTF8, new Where(name, line, column), value);
  }
}
