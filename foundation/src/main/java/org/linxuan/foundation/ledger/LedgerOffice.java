package org.linxuan.foundation.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linxuan.foundation.ledger.internal.office.EntryTable;
import org.linxuan.foundation.ledger.internal.office.Mirror;

/** The office's log, for those who cite it, show it or prove something out of it. */
public final class LedgerOffice {
  private final EntryTable table;
  private final Mirror mirror;

  public LedgerOffice(EntryTable table, Mirror mirror) {
    this.table = table;
    this.mirror = mirror;
  }

  /**
   * The index of the first entry with this hash; empty while it waits in the outbox, or if there is
   * none.
   */
  public OptionalLong find(Hash hash) {
    return table.find(hash);
  }

  /** How many entries have an index. */
  public long size() {
    return table.size();
  }

  /** The entries from an index to before another one. */
  public List<LoggedEntry> entries(long from, long to) {
    return table.entries(from, to);
  }

  /** The last entries, the newest first. */
  public List<LoggedEntry> newest(int most) {
    return table.newest(most);
  }

  /** What the log says of itself now. */
  public Checkpoint checkpoint() {
    return mirror.checkpoint();
  }

  /** The same as the signed note that the folder holds. */
  public String checkpointNote() {
    return mirror.note();
  }

  /**
   * The proof, in the form of C2SP tlog-proof, that the entry at an index is in the log; empty
   * while no checkpoint reaches it.
   */
  public Optional<String> proof(long index) {
    return mirror.proof(index);
  }

  /** The public key, to be handed out on another way than the log. */
  public String vkey() {
    return mirror.key().toString();
  }
}
