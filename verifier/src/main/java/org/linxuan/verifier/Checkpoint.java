package org.linxuan.verifier;

import java.util.Base64;

/** A checkpoint of a log (C2SP tlog-checkpoint): origin, size and root, with its signed note. */
record Checkpoint(String origin, long size, byte[] root, Note note) {

  static Checkpoint parse(String text) throws Malformed {
    Note note = Note.parse(text);
    String[] lines = note.text().split("\n", -1);
    try {
      long size = Long.parseLong(lines[1]);
      byte[] root = Base64.getDecoder().decode(lines[2]);
      if (size < 0 || root.length != 32 || lines[0].isEmpty() || !lines[1].equals("" + size)) {
        throw new Malformed("checkpoint: not an origin, a size and a root");
      }
      return new Checkpoint(lines[0], size, root, note);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Malformed("checkpoint: not an origin, a size and a root");
    }
  }
}
