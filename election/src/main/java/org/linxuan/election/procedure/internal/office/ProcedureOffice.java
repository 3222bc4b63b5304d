package org.linxuan.election.procedure.internal.office;

import java.util.List;
import org.linxuan.election.procedure.Desk;
import org.linxuan.election.procedure.DraftKind;
import org.linxuan.election.procedure.Drafts;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.UnitNames;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the desk and the drafts together. */
@Configuration(proxyBeanMethods = false)
class ProcedureOffice {
  @Bean
  UnitLock unitLock(JdbcTemplate jdbc) {
    return new UnitLock(jdbc);
  }

  @Bean
  TransactionTemplate transactions(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  Desk desk(
      Records records,
      Facts facts,
      OfficeClock clock,
      UnitLock lock,
      TransactionTemplate transactions) {
    return new DatabaseDesk(records, facts, clock, lock, transactions);
  }

  @Bean
  DatabaseDrafts.Office draftOffice(
      Records records,
      Facts facts,
      Rights rights,
      OfficeClock clock,
      UnitLock lock,
      TransactionTemplate transactions) {
    return new DatabaseDrafts.Office(records, facts, rights, clock, lock, transactions);
  }

  @Bean
  Drafts drafts(List<DraftKind> kinds, JdbcTemplate jdbc, DatabaseDrafts.Office office) {
    return new DatabaseDrafts(kinds, new DraftStore(jdbc), office);
  }

  @Bean
  UnitNames unitNames(Records records, Engine engine) {
    return new UnitNames(records, engine);
  }

  @Bean
  MenuEntry myTasks() {
    return new MenuEntry("procedure.menu.me", "/me", MenuEntry.SIGNED_IN, 0);
  }

  @Bean
  MenuEntry board() {
    return new MenuEntry("procedure.menu.board", "/units/{unit}/board", "stages.read", 10);
  }

  @Bean
  MenuEntry allUnits() {
    return new MenuEntry("procedure.menu.units", "/centre/units", "stages.read", 20)
        .at(Scopes.WHOLE);
  }

  @Bean
  DraftKind openStage() {
    return new OpenStage();
  }
}
