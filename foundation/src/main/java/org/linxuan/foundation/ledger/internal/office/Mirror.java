package org.linxuan.foundation.ledger.internal.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.FileLedger;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.InclusionProof;
import org.linxuan.foundation.ledger.LedgerReader;
import org.linxuan.foundation.ledger.LoggedEntry;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.ledger.VerifierKey;

/**
 * The log's folder, written from the table of entries. It is only ever behind the table, never
 * ahead of it: entries are read when they are committed, and the checkpoint is signed after that.
 */
public final class Mirror {
  private final Path log;
  private final SigningKey key;
  private final EntryTable table;
  private @Nullable FileLedger folder;
  private Checkpoint checkpoint;

  /** The log in a folder; it is opened, checked and brought up to the table at once. */
  public Mirror(Path log, SigningKey key, EntryTable table) {
    this.log = log;
    this.key = key;
    this.table = table;
    this.checkpoint = Checkpoint.of(key.verifier().name(), 0, table.root(0));
    extend();
  }

  /** The public key. */
  public VerifierKey key() {
    return key.verifier();
  }

  /** Brings the folder up to the table. After a failure it is opened, and checked, anew. */
  public synchronized void extend() {
    FileLedger open = folder == null ? new LogOpening(log, key, table).open() : folder;
    boolean first = folder == null;
    folder = null;
    long size = table.size();
    boolean grown = open.size() < size;
    while (open.size() < size) {
      long from = open.size();
      for (LoggedEntry entry : table.entries(from, Math.min(size, from + EntryTable.PAGE))) {
        open.append(entry.entry().getBytes(StandardCharsets.UTF_8));
      }
    }
    if (grown || first) {
      checkpoint = open.publish();
    }
    folder = open;
  }

  /** How far the folder's checkpoint reaches. */
  public synchronized Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The signed note of the checkpoint. */
  public String note() {
    return new String(checkpoint().sign(key).bytes(), StandardCharsets.UTF_8);
  }

  /** The proof for an index below the checkpoint's size, as C2SP tlog-proof writes it. */
  public synchronized Optional<String> proof(long index) {
    if (index < 0 || index >= checkpoint.size()) {
      return Optional.empty();
    }
    InclusionProof proof = LedgerReader.of(log, checkpoint).inclusion(index);
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\nindex ");
    text.append(index).append('\n');
    for (Hash hash : proof.path()) {
      text.append(hash.base64()).append('\n');
    }
    return Optional.of(text.append('\n').append(note()).toString());
  }

  /** Puts the public key beside the log, for whoever gets the folder. */
  public void writeKey() {
    try {
      Files.createDirectories(log);
      Files.writeString(log.resolve("vkey"), key() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
