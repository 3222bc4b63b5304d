package org.linxuan.foundation.access.internal;

import java.util.UUID;
import java.util.function.Supplier;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Engine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lends the engine's session to a reading, and takes it back. */
final class DatabaseEngine implements Engine {
  private static final String USE = "SELECT set_config('linxuan.session', ?, true)";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final UUID session;

  DatabaseEngine(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactions);
    UUID known = jdbc.queryForObject("SELECT access.engine_session()", UUID.class);
    if (known == null) {
      throw new IllegalStateException("the engine has no session");
    }
    this.session = known;
  }

  @Override
  public <T> T read(Supplier<T> reading) {
    T read = transactions.execute(status -> asEngine(reading));
    if (read == null) {
      throw new IllegalStateException("a reading must come to something");
    }
    return read;
  }

  private <T> T asEngine(Supplier<T> reading) {
    use(session.toString());
    try {
      T read = reading.get();
      back();
      return read;
    } catch (RuntimeException e) {
      try {
        back();
      } catch (RuntimeException broken) { // the transaction is lost anyway
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  private void back() {
    use(Acting.find().map(Actor::session).map(UUID::toString).orElse(""));
  }

  private void use(String name) {
    jdbc.queryForObject(USE, String.class, name);
  }
}
