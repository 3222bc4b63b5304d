package org.linxuan.foundation.ledger.internal.office;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.MerkleTree;
import org.linxuan.foundation.ledger.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox as a table of the database. */
public final class DatabaseOutbox implements Outbox {
  private final JdbcClient database;
  private final Runnable afterCommit;

  /** An outbox; what is to be done after a commit wakes whoever puts the entries in order. */
  public DatabaseOutbox(DataSource application, Runnable afterCommit) {
    this.database = JdbcClient.create(application);
    this.afterCommit = afterCommit;
  }

  @Override
  public Hash append(String entry) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an entry is written in the transaction that it tells of");
    }
    Hash hash = MerkleTree.leafHash(entry.getBytes(StandardCharsets.UTF_8));
    database
        .sql("INSERT INTO ledger.outbox (entry, hash) VALUES (?, ?)")
        .params(entry, hash.bytes())
        .update();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new Wake());
    }
    return hash;
  }

  private final class Wake implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      afterCommit.run();
    }
  }
}
