package org.linxuan.election.demo.internal.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import org.linxuan.election.course.ElectionImport;
import org.linxuan.election.demo.internal.Days;
import org.linxuan.election.demo.internal.DemoFolder;
import org.linxuan.election.procedure.Facts;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.clock.TimeShift;
import org.linxuan.foundation.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.FileSystemUtils;

/** Before the office opens its door: an election, where there is none, and the accounts. */
final class DemoStart implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
  private static final int MORNING = 9;

  private final ElectionImport imports;
  private final DemoAccounts accounts;
  private final Facts facts;
  private final OfficeClock clock;
  private final TimeShift shift;
  private final ZoneId zone;

  DemoStart(
      ElectionImport imports,
      DemoAccounts accounts,
      Facts facts,
      OfficeClock clock,
      TimeShift shift,
      ZoneId zone) {
    this.imports = imports;
    this.accounts = accounts;
    this.facts = facts;
    this.clock = clock;
    this.shift = shift;
    this.zone = zone;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!facts.hasElection()) {
      make();
    }
    accounts.add(); // those that a start which broke off did not come to, too
  }

  private void make() {
    LOG.info("making the demonstration's election");
    Days days = Days.notBefore(clock.today());
    Duration until =
        Duration.between(clock.now(), days.today().atTime(MORNING, 0).atZone(zone).toInstant());
    if (!until.isNegative()) {
      shift.advance(until);
    }
    load(days);
    LOG.info("the demonstration's election is there");
  }

  private void load(Days days) {
    Problems problems = new Problems();
    try {
      Path work = Files.createTempDirectory("linxuan-demo-");
      try {
        imports.load(new DemoFolder(work, days).make(), DemoAccounts.BY, problems);
      } finally {
        FileSystemUtils.deleteRecursively(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the demonstration is not right: " + problems);
    }
  }
}
