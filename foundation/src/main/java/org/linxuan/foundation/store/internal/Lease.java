package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/** A data folder held by this process alone; the system lets go of it when the process ends. */
public final class Lease implements AutoCloseable {
  private final FileChannel file;

  private Lease(FileChannel file) {
    this.file = file;
  }

  /** Takes the folder, or refuses if another instance holds it. */
  public static Lease of(DataFolder folder) {
    Path path = folder.root().resolve("lock");
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(file) == null) {
        file.close();
        Where where = Where.file(folder.root().toString());
        throw new StoreRefusal(Problem.of(StoreProblem.DATA_IN_USE, where));
      }
      return new Lease(file);
    } catch (IOException e) {
      Where where = Where.file(path.toString());
      throw new StoreRefusal(Problem.of(StoreProblem.DATA_FOLDER, where, FileReason.of(e)), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another part of this very process
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
