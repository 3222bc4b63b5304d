package org.linxuan.foundation.ledger;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.ledger.internal.NoteReader;
import org.linxuan.foundation.ledger.internal.TileFiles;
import org.linxuan.foundation.ledger.internal.TreeCheck;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Checks a folder in C2SP tlog-tiles form, anyone's, against a key: signature, every tile of every
 * level, the entries that are there, size and root. It trusts nothing but the key.
 */
public final class LedgerCheck {
  /** The file of a log's folder that holds its checkpoint. */
  public static final String CHECKPOINT = "checkpoint";

  private LedgerCheck() {}

  /**
   * Checks a log. A checkpoint that cannot be read as one is added to the problems, and nothing is
   * returned; all else that does not agree stands in the report.
   */
  public static Optional<LedgerReport> check(Path log, VerifierKey key, Problems problems) {
    Path file = log.resolve(CHECKPOINT);
    Optional<SignedNote> note = readNote(file, problems);
    Optional<Checkpoint> read =
        note.flatMap(n -> Checkpoint.parse(n.text(), file.toString(), problems));
    if (note.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    Problems differences = new Problems();
    note.get().check(key, file.toString(), differences);
    checkTree(new TileFiles(log), read.get(), file.toString(), differences);
    return Optional.of(new LedgerReport(read.get(), differences.list()));
  }

  private static void checkTree(
      TileFiles files, Checkpoint checkpoint, String name, Problems differences) {
    try {
      new TreeCheck(files, checkpoint, differences).run(name);
    } catch (IOException e) {
      differences.add(unreadable(e, name));
    } catch (DirectoryIteratorException e) {
      IOException cause = e.getCause();
      differences.add(unreadable(cause == null ? new IOException(e) : cause, name));
    }
  }

  private static Problem unreadable(IOException e, String name) {
    String file = e instanceof FileSystemException f ? f.getFile() : name;
    return Problem.of(LedgerProblem.TILE_UNREADABLE, Where.file(file), FileReason.of(e));
  }

  static Optional<SignedNote> readNote(Path file, Problems problems) {
    try {
      byte[] bytes = TileFiles.read(file, NoteReader.MOST_BYTES);
      return SignedNote.parse(bytes, file.toString(), problems);
    } catch (IOException e) {
      Where where = Where.file(file.toString());
      problems.add(Problem.of(LedgerProblem.CHECKPOINT_UNREADABLE, where, FileReason.of(e)));
      return Optional.empty();
    }
  }
}
