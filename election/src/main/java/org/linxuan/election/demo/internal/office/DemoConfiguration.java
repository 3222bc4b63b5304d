package org.linxuan.election.demo.internal.office;

import java.time.ZoneId;
import org.linxuan.election.course.ElectionImport;
import org.linxuan.election.procedure.Facts;
import org.linxuan.foundation.access.Accounts;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.ScopeNames;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.clock.TimeShift;
import org.linxuan.foundation.records.Records;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Only where the office runs as a demonstration. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {
  @Bean
  DemoAccounts demoAccounts(
      Accounts accounts,
      Records records,
      Engine engine,
      DemoAccounts.OfferTexts texts,
      JdbcTemplate jdbc) {
    return new DemoAccounts(accounts, records, engine, texts, jdbc);
  }

  @Bean
  DemoAccounts.OfferTexts offerTexts(ScopeNames names, MessageSource messages) {
    return new DemoAccounts.OfferTexts(names, messages);
  }

  @Bean
  DemoStart demoStart(
      ElectionImport imports,
      DemoAccounts accounts,
      Facts facts,
      OfficeClock clock,
      TimeShift shift,
      @Value("${linxuan.zone:Asia/Shanghai}") String zone) {
    return new DemoStart(imports, accounts, facts, clock, shift, ZoneId.of(zone));
  }
}
