package org.linxuan.foundation.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/**
 * Brings the tables up to date, module by module: a module's schema has its name, its migrations
 * lie in `db/MODULE` on the class path, and its schema remembers which ones it has had. They run as
 * the owner and grant to `linxuan_app` what the application may do; nothing is granted otherwise.
 */
public final class Migrations {
  private final DataSource owner;

  public Migrations(DataSource owner) {
    this.owner = owner;
  }

  /**
   * Runs what is missing, in the given order of modules; twice is as good as once, and two at the
   * same time wait for each other. A migration that fails, or that was changed after it ran, is a
   * {@link StoreRefusal}.
   */
  public void run(List<String> modules) {
    modules.forEach(this::run);
  }

  private void run(String module) {
    try {
      Flyway.configure()
          .dataSource(owner)
          .schemas(module)
          .defaultSchema(module)
          .createSchemas(true)
          .locations("classpath:db/" + module)
          .failOnMissingLocations(true)
          .table("migration")
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      Where where = Where.file("db/" + module);
      throw new StoreRefusal(Problem.of(StoreProblem.MIGRATION_FAILED, where, module, why(e)), e);
    }
  }

  /** The database's own words, which stand at the bottom of what Flyway says. */
  private static String why(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null
        ? String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ")
        : why(cause);
  }
}
