package org.linxuan.foundation.ledger;

/**
 * Where the office's modules leave entries for the ledger, in the transaction of what the entries
 * tell of: either both are there afterwards or neither.
 */
public interface Outbox {
  /**
   * Adds an entry, of 1 to 65,535 bytes in UTF-8, in the transaction that is open, and returns its
   * leaf hash, which records cite; its index is known only after the commit. Without a transaction
   * it throws an `IllegalStateException`.
   */
  Hash append(String entry);
}
