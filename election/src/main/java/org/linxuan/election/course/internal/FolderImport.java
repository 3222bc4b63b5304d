package org.linxuan.election.course.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.course.ElectionImport;
import org.linxuan.election.result.Watch;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.Stewardship;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.records.By;
import org.linxuan.foundation.records.Records;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a folder in: read whole, then written whole. */
final class FolderImport implements ElectionImport {
  private final Records records;
  private final RulebookInForce rulebook;
  private final Scopes scopes;
  private final Stewardship stewardship;
  private final OfficeClock clock;
  private final TransactionTemplate transaction;

  FolderImport(
      Records records,
      RulebookInForce rulebook,
      Scopes scopes,
      Stewardship stewardship,
      OfficeClock clock,
      PlatformTransactionManager transactions) {
    this.records = records;
    this.rulebook = rulebook;
    this.scopes = scopes;
    this.stewardship = stewardship;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public boolean load(Path folder, String account, Problems problems) {
    if (!Files.isRegularFile(folder.resolve("inputs/election.csv"))) {
      problems.add(CourseProblem.ELECTION_FOLDER_MISSING, Where.command(), folder);
      return false;
    }
    if (rulebook.isThere()) {
      problems.add(CourseProblem.ELECTION_THERE, Where.command());
      return false;
    }
    FolderInputs inputs = new FolderInputs(folder);
    Optional<ElectionData> data =
        new ElectionReader(inputs, problems, Watch.NOBODY).read(Secret.none());
    if (data.isEmpty() || !problems.isEmpty()) {
      return false;
    }
    return stewardship.during(account, () -> write(inputs, data.get(), problems));
  }

  private boolean write(FolderInputs inputs, ElectionData data, Problems problems) {
    Boolean done =
        transaction.execute(
            status -> {
              By by = Acting.current().at(clock.now());
              rulebook.begin(data.frame().edition(), "opening of the election", by);
              scopes.add(ScopesOf.tree(data.frame().units(), data.lists().nomination().tree()));
              new RowImport(records, inputs, data, by, problems).all();
              if (!problems.isEmpty()) {
                status.setRollbackOnly();
              }
              return problems.isEmpty();
            });
    return Boolean.TRUE.equals(done);
  }
}
