package org.linxuan.foundation.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/**
 * 32 random bytes that an installation keeps in a file of mode 600: a password, or the seed of a
 * key. Its text is in URL-safe base64.
 */
public final class Secret {
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  static Secret in(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        draw(file);
      }
      return read(file);
    } catch (IOException e) {
      Where where = Where.file(file.toString());
      throw new StoreRefusal(Problem.of(StoreProblem.SECRET_FORM, where, FileReason.of(e)), e);
    }
  }

  /** The bytes themselves. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The same as text of 43 letters, digits, hyphens and underscores. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Secret read(Path file) throws IOException {
    Set<PosixFilePermission> others = new TreeSet<>(Files.getPosixFilePermissions(file));
    others.removeAll(OWNER_ONLY);
    Where where = Where.file(file.toString());
    if (!others.isEmpty()) {
      throw new StoreRefusal(Problem.of(StoreProblem.SECRET_OPEN, where));
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(Files.readString(file).strip());
      if (bytes.length == BYTES) {
        return new Secret(bytes);
      }
      Problem length = Problem.of(StoreProblem.SECRET_FORM, where, bytes.length + " bytes");
      throw new StoreRefusal(length);
    } catch (IllegalArgumentException e) {
      throw new StoreRefusal(
          Problem.of(StoreProblem.SECRET_FORM, where, String.valueOf(e.getMessage())), e);
    }
  }

  /** Whole or not at all, and safe on the disk before anything is locked with it. */
  private static void draw(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    try (FileChannel out =
        FileChannel.open(
            beside,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
      String text = new Secret(bytes).text() + "\n";
      ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
