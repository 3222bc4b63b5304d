package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole, on the disk, or not at all. */
final class DurableFile {
  private DurableFile() {}

  /** Writes beside the file, then puts it in its place at once. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new java.nio.file.FileSystemException(file.toString(), null, "no folder");
    }
    Path beside = Files.createTempFile(folder, ".linxuan", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
