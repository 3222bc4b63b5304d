package org.linxuan.foundation.ledger.internal.office;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.linxuan.foundation.ledger.LedgerOffice;
import org.linxuan.foundation.ledger.Outbox;
import org.linxuan.foundation.ledger.Sequencer;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.store.Migrations;
import org.linxuan.foundation.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the office's log over the test database. */
final class OfficeLog {
  static final SigningKey KEY = SigningKey.ofSeed("linxuan.example/office", new byte[32]);

  final EntryTable table;
  final Mirror mirror;
  final Sequencer sequencer;
  final Outbox outbox;
  final LedgerOffice office;
  final TransactionTemplate transaction;

  OfficeLog(TestDatabase database, Path folder) {
    DataSource application = database.connections();
    table = new EntryTable(application);
    mirror = new Mirror(folder, KEY, table);
    sequencer = new Sequencer(table, mirror);
    outbox = new DatabaseOutbox(application, sequencer::wake);
    office = new LedgerOffice(table, mirror);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(application));
  }

  /** Writes entries in one transaction. */
  void write(String... entries) {
    transaction.executeWithoutResult(
        status -> {
          for (String entry : entries) {
            outbox.append(entry);
          }
        });
  }

  /** An empty ledger, with no trace of an earlier test. */
  static void begin(TestDatabase database) {
    new JdbcTemplate(database.database().owner()).execute("DROP SCHEMA IF EXISTS ledger CASCADE");
    new Migrations(database.database().owner()).run(List.of("ledger"));
  }
}
