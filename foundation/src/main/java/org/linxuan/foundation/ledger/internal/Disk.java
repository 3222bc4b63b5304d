package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things a log asks of a disk; each is done, not only begun, when it returns. */
public interface Disk {
  /** The disk of this machine. */
  Disk REAL = new Real();

  /** Writes a file; its content has reached the disk. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Moves a file to its place, at once or not at all; the folder may still forget it. */
  void move(Path from, Path to) throws IOException;

  /** From here on a folder remembers the files that were put into it. */
  void settle(Path folder) throws IOException;

  /** Through the file system. */
  final class Real implements Disk {
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      try (FileChannel out =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void settle(Path folder) throws IOException {
      try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
        open.force(true);
      } catch (AccessDeniedException e) {
        // some systems let nobody open a folder, and keep its names safe by themselves
        if (!Files.isDirectory(folder)) {
          throw e;
        }
      }
    }
  }
}
