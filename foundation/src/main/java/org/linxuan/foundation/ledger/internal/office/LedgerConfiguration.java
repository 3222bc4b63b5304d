package org.linxuan.foundation.ledger.internal.office;

import java.util.Locale;
import javax.sql.DataSource;
import org.linxuan.foundation.ledger.LedgerOffice;
import org.linxuan.foundation.ledger.Outbox;
import org.linxuan.foundation.ledger.Sequencer;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.store.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's log, in the folder `ledger` of the data folder; its key is kept beside it. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
  @Bean
  EntryTable entryTable(DataSource application) {
    return new EntryTable(application);
  }

  @Bean
  Mirror mirror(DataFolder folder, EntryTable table) {
    Mirror mirror = new Mirror(folder.folder("ledger"), key(folder), table);
    mirror.writeKey();
    return mirror;
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Sequencer sequencer(EntryTable table, Mirror mirror) {
    return new Sequencer(table, mirror);
  }

  @Bean
  Outbox outbox(DataSource application, Sequencer sequencer) {
    return new DatabaseOutbox(application, sequencer::wake);
  }

  @Bean
  LedgerOffice ledgerOffice(EntryTable table, Mirror mirror) {
    return new LedgerOffice(table, mirror);
  }

  /** A log's name is its own: two installations with one name could not be told apart. */
  static SigningKey key(DataFolder folder) {
    byte[] seed = folder.secret("ledger-key").bytes();
    int id = SigningKey.ofSeed("linxuan", seed).verifier().id();
    return SigningKey.ofSeed(String.format(Locale.ROOT, "linxuan/office-%08x", id), seed);
  }
}
