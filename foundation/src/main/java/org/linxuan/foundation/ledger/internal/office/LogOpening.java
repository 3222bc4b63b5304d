package org.linxuan.foundation.ledger.internal.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.FileLedger;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.LedgerCheck;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.ledger.LedgerReport;
import org.linxuan.foundation.ledger.LoggedEntry;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.StoreRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up the log in a folder, if the table of entries still is what the log's checkpoint was
 * signed for. A folder whose tiles are damaged is written anew; a table that was changed, or is
 * older than the log, is refused, for somebody must look at it.
 */
final class LogOpening {
  private static final Logger LOG = LoggerFactory.getLogger(LogOpening.class);

  private final Path log;
  private final SigningKey key;
  private final EntryTable table;
  private final Where where;

  LogOpening(Path log, SigningKey key, EntryTable table) {
    this.log = log;
    this.key = key;
    this.table = table;
    this.where = Where.file(log.resolve(LedgerCheck.CHECKPOINT).toString());
  }

  FileLedger open() {
    String vkey = key.verifier().toString();
    String feeds = table.key(vkey);
    if (!feeds.equals(vkey)) {
      throw refusal(LedgerProblem.LOG_OTHER_KEY, vkey, feeds);
    }
    if (!Files.exists(log.resolve(LedgerCheck.CHECKPOINT))) {
      return FileLedger.create(log, key.verifier().name(), key);
    }
    Problems problems = new Problems();
    Optional<LedgerReport> report = LedgerCheck.check(log, key.verifier(), problems);
    report.ifPresent(r -> signatureProblems(r, problems));
    if (!problems.isEmpty()) {
      throw new StoreRefusal(problems.list().get(0));
    }
    Checkpoint checkpoint = report.orElseThrow().checkpoint();
    checkTable(checkpoint);
    Problems damage = new Problems();
    return FileLedger.open(log, key, damage).orElseGet(() -> rewritten(checkpoint, damage));
  }

  /** Tiles can be written anew; nothing makes up for a checkpoint that is not ours. */
  private static void signatureProblems(LedgerReport report, Problems problems) {
    report.differences().stream()
        .filter(
            p ->
                p.code() == LedgerProblem.SIGNATURE_MISSING
                    || p.code() == LedgerProblem.SIGNATURE_WRONG)
        .forEach(problems::add);
  }

  private void checkTable(Checkpoint checkpoint) {
    if (table.size() < checkpoint.size()) {
      throw refusal(LedgerProblem.LOG_AHEAD, checkpoint.size(), table.size());
    }
    Hash root = table.root(checkpoint.size());
    if (!root.equals(checkpoint.root())) {
      throw refusal(LedgerProblem.ENTRIES_REWRITTEN, checkpoint.size(), root, checkpoint.root());
    }
  }

  private FileLedger rewritten(Checkpoint checkpoint, Problems damage) {
    LOG.warn("the log's folder is damaged and is written anew from the database: {}", damage);
    Path beside = log.resolveSibling(log.getFileName() + ".new");
    Path aside = log.resolveSibling(log.getFileName() + ".damaged");
    try {
      delete(beside);
      FileLedger fresh = FileLedger.create(beside, checkpoint.origin(), key);
      for (long from = 0; from < checkpoint.size(); from += EntryTable.PAGE) {
        long to = Math.min(checkpoint.size(), from + EntryTable.PAGE);
        for (LoggedEntry entry : table.entries(from, to)) {
          fresh.append(entry.entry().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
      }
      fresh.publish();
      delete(aside);
      Files.move(log, aside, StandardCopyOption.ATOMIC_MOVE);
      Files.move(beside, log, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Problems again = new Problems();
    return FileLedger.open(log, key, again)
        .orElseThrow(() -> new StoreRefusal(again.list().get(0)));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  private StoreRefusal refusal(LedgerProblem code, Object... args) {
    return new StoreRefusal(Problem.of(code, where, args));
  }
}
