package org.linxuan.foundation.ledger;

/**
 * Where the parts of an application write what must not be changed afterwards. An entry is a
 * commitment, not a record: what only some may read stays out of it.
 */
public interface LedgerWriter {
  /**
   * Adds an entry of at most 65,535 bytes and returns its leaf hash, which records cite: its index
   * is known only when all writers' entries stand in one order.
   */
  Hash append(byte[] entry);
}
