package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.election.course.ElectionImport;
import org.linxuan.election.procedure.Facts;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.RightsTable;
import org.linxuan.foundation.access.ScopeNames;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.Stewardship;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.store.Schemas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the office of an election together: its tables, its rights, its facts. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {
  @Bean
  Schemas schemas() {
    return new Schemas(
        List.of(
            "access",
            "records",
            "ledger",
            "clock",
            "course",
            "organization",
            "people",
            "procedure",
            "committee",
            "notice",
            "complaint",
            "nomination",
            "vetting",
            "slate",
            "assembly",
            "credentials",
            "supervision"));
  }

  @Bean
  RightsTable rightsTable() {
    return RightsTable.read(
        new Source(
            "rights.csv",
            java.nio.charset.StandardCharsets.UTF_8,
            () ->
                java.util.Objects.requireNonNull(
                    CourseConfiguration.class.getResourceAsStream("/rights.csv"))));
  }

  @Bean
  RulebookInForce rulebookInForce(JdbcTemplate jdbc) {
    return new RulebookInForce(jdbc);
  }

  @Bean
  Facts facts(Records records, RulebookInForce rulebook, Engine engine, OfficeClock clock) {
    return new RecordedFacts(records, rulebook, engine, clock);
  }

  @Bean
  ScopeNames scopeNames(JdbcTemplate jdbc, Engine engine) {
    return new RecordedNames(jdbc, engine);
  }

  @Bean
  ElectionImport electionImport(
      Records records,
      RulebookInForce rulebook,
      Scopes scopes,
      Stewardship stewardship,
      OfficeClock clock,
      PlatformTransactionManager transactions) {
    return new FolderImport(records, rulebook, scopes, stewardship, clock, transactions);
  }
}
