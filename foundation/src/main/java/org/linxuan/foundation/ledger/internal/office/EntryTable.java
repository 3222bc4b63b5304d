package org.linxuan.foundation.ledger.internal.office;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.linxuan.foundation.ledger.CompactRange;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.LoggedEntry;
import org.linxuan.foundation.ledger.MerkleTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries in the database: the truth that the log's folder is written from. */
public final class EntryTable {
  /** How many entries are held in memory at a time. */
  static final int PAGE = 10_000;

  private static final String COLUMNS = "SELECT index, entry, hash, at FROM ledger.entry ";

  private final JdbcClient database;

  public EntryTable(DataSource application) {
    this.database = JdbcClient.create(application);
  }

  /** Puts at most so many waiting entries in order; how many it were, -1 while another does it. */
  public int sequence(int most) {
    return database.sql("SELECT ledger.sequence(?)").param(most).query(Integer.class).single();
  }

  /** How many entries have an index. */
  public long size() {
    return database
        .sql("SELECT coalesce(max(index) + 1, 0) FROM ledger.entry")
        .query(Long.class)
        .single();
  }

  /** The index of the first entry with a hash. */
  public OptionalLong find(Hash hash) {
    return database
        .sql("SELECT index FROM ledger.entry WHERE hash = ? ORDER BY index LIMIT 1")
        .param(hash.bytes())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** The entries from an index to before another one. */
  public List<LoggedEntry> entries(long from, long to) {
    return database
        .sql(COLUMNS + "WHERE index >= ? AND index < ? ORDER BY index")
        .params(from, to)
        .query(EntryTable::entry)
        .list();
  }

  /** The last entries, the newest first. */
  public List<LoggedEntry> newest(int most) {
    return database
        .sql(COLUMNS + "ORDER BY index DESC LIMIT ?")
        .param(most)
        .query(EntryTable::entry)
        .list();
  }

  /** The root over the first entries, from the entries themselves. */
  Hash root(long size) {
    CompactRange range = new CompactRange();
    for (long from = 0; from < size; from += PAGE) {
      for (LoggedEntry entry : entries(from, Math.min(size, from + PAGE))) {
        range.addLeaf(MerkleTree.leafHash(entry.entry().getBytes(StandardCharsets.UTF_8)));
      }
    }
    return range.root();
  }

  /** The key of the log that this database feeds; the first one to ask sets it. */
  String key(String vkey) {
    database
        .sql("INSERT INTO ledger.log (vkey) VALUES (?) ON CONFLICT DO NOTHING")
        .param(vkey)
        .update();
    return database.sql("SELECT vkey FROM ledger.log").query(String.class).single();
  }

  private static LoggedEntry entry(ResultSet row, int number) throws SQLException {
    return new LoggedEntry(
        row.getLong(1),
        row.getString(2),
        Hash.of(row.getBytes(3)),
        row.getTimestamp(4).toInstant());
  }
}
