package org.linxuan.foundation.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A named input that can be read from its beginning as often as needed, with the encoding its owner
 * says it has.
 */
public record Source(String name, Charset charset, Opener opener) {

  /** Opens the bytes of an input. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A file; one whose name ends in `.gz` is unpacked while read. */
  public static Source of(Path file, Charset charset) {
    return new Source(file.toString(), charset, () -> unpacked(file));
  }

  /** A UTF-8 file. */
  public static Source of(Path file) {
    return of(file, StandardCharsets.UTF_8);
  }

  /** Text in memory, for forms and tests. */
  public static Source text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes in memory, taken for UTF-8. */
  public static Source bytes(String name, byte[] bytes) {
    return new Source(name, StandardCharsets.UTF_8, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * The characters of the source, from its beginning; reading fails with a {@link
   * java.nio.charset.CharacterCodingException} at bytes that are not text of its encoding.
   */
  public Reader reader() throws IOException {
    return new InputStreamReader(
        opener.open(),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static InputStream unpacked(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }
}
