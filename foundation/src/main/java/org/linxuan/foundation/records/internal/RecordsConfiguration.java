package org.linxuan.foundation.records.internal;

import org.linxuan.foundation.ledger.Outbox;
import org.linxuan.foundation.records.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows go to the database, and what the ledger is to hold of them to its outbox. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {
  @Bean
  Records records(JdbcTemplate jdbc, Outbox outbox) {
    return new DatabaseRecords(jdbc, outbox::append);
  }
}
