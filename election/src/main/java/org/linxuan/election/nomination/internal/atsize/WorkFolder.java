package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder beside the output in which a roll-up works. It holds the finished units of one task,
 * so that the same call after a kill goes on; another task empties it. One process at a time.
 */
final class WorkFolder implements AutoCloseable {
  private static final String KEY = "key";
  private static final String OLD = "old";
  private static final String UNIT = "unit-";

  private final Path output;
  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path output, Path folder, FileChannel lock) {
    this.output = output;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder for a task; empty where another process works on the same output.
   *
   * @throws FileAlreadyExistsException where something else than tables stands at the output
   */
  static Optional<WorkFolder> open(Path output, String key) throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    Path above = whole.getParent();
    if (above == null || !isReplaceable(whole)) {
      throw new FileAlreadyExistsException(output.toString());
    }
    Path folder = above.resolve("." + whole.getFileName() + ".rollup");
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      return Optional.empty();
    }
    WorkFolder work = new WorkFolder(whole, folder, channel);
    try {
      work.prepare(key);
    } catch (IOException e) {
      channel.close(); // else nobody could try again before this process ends
      throw e;
    }
    return Optional.of(work);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void prepare(String key) throws IOException {
    Path old = folder.resolve(OLD);
    if (Files.exists(old) && !Files.exists(output)) {
      Durable.rename(old, output);
    }
    Path keyFile = folder.resolve(KEY);
    boolean same = Files.exists(keyFile) && Files.readString(keyFile).equals(key);
    for (Path each : Durable.list(folder)) {
      String name = String.valueOf(each.getFileName());
      boolean unit = name.startsWith(UNIT) && !name.endsWith(".part");
      boolean kept = name.equals("lock") || (same && (name.equals(KEY) || unit));
      if (!kept) {
        Durable.delete(each);
      }
    }
    if (!same) {
      Durable.write(keyFile, key);
    }
  }

  /** The database in which this run keeps what it has read. */
  Path database() {
    return folder.resolve("scratch.duckdb");
  }

  /** An empty folder for something that only this run needs. */
  Path folder(String name) throws IOException {
    Path inside = folder.resolve(name);
    Durable.delete(inside);
    return Files.createDirectory(inside);
  }

  Path unit(Unit unit) {
    return folder.resolve(UNIT + "%06d".formatted(unit.number()));
  }

  boolean isDone(Unit unit) {
    return Files.isDirectory(unit(unit));
  }

  /** An empty folder for a unit that is being done. */
  Path begin(Unit unit) throws IOException {
    Path draft = draft(unit(unit));
    Durable.delete(draft);
    return Files.createDirectory(draft);
  }

  /** The unit is done: its tables are on the disk before it gets its name. */
  void finish(Unit unit) throws IOException {
    Durable.force(draft(unit(unit)));
    Durable.rename(draft(unit(unit)), unit(unit));
  }

  /** An empty folder for the tables as they will stand in the output. */
  Path beginOutput() throws IOException {
    Path draft = draft(folder.resolve("output"));
    Durable.delete(draft);
    return Files.createDirectory(draft);
  }

  /** Puts the finished tables in their place; what stood there goes. */
  void finishOutput() throws IOException {
    Path draft = draft(folder.resolve("output"));
    Durable.force(draft);
    if (Files.exists(output)) {
      Durable.rename(output, folder.resolve(OLD));
    }
    Durable.rename(draft, output);
    Durable.delete(folder);
  }

  /** Nothing was found that is worth going on with: the folder goes. */
  void abandon() throws IOException {
    Durable.delete(folder);
  }

  private static Path draft(Path path) {
    return path.resolveSibling(path.getFileName() + ".part");
  }

  /** Nothing, or a folder that holds nothing but tables: nobody's other files are ever deleted. */
  private static boolean isReplaceable(Path place) throws IOException {
    if (!Files.exists(place)) {
      return true;
    }
    if (!Files.isDirectory(place)) {
      return false;
    }
    List<Path> inside = Durable.list(place);
    return inside.stream()
        .allMatch(f -> Files.isRegularFile(f) && f.toString().matches(".*\\.(csv|parquet)"));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
