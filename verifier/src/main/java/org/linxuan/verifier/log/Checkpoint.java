package org.linxuan.verifier.log;

import java.util.Arrays;
import java.util.Base64;
import org.linxuan.verifier.read.Malformed;

/**
 * A checkpoint of a log (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size how many entries it has
 * @param root the root hash over them, 32 bytes
 * @param note the signed note that says so
 */
public record Checkpoint(String origin, long size, byte[] root, Note note) {

  /** Reads a checkpoint; a text that is none is {@link Malformed}. */
  public static Checkpoint parse(String text) {
    Note note = Note.parse(text);
    String[] lines = note.text().split("\n", -1);
    try {
      long size = Long.parseLong(lines[1]);
      byte[] root = Base64.getDecoder().decode(lines[2]);
      if (size < 0 || root.length != 32 || lines[0].isEmpty() || !lines[1].equals("" + size)) {
        throw bad();
      }
      return new Checkpoint(lines[0], size, root, note);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw bad();
    }
  }

  boolean hasRoot(byte[] other) {
    return Arrays.equals(root, other);
  }

  private static Malformed bad() {
    return new Malformed("log/checkpoint", "not an origin, a size and a root", "不是日志名称、条数和根哈希");
  }
}
