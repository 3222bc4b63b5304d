package org.linxuan.foundation.access.internal;

import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.linxuan.foundation.access.Acting;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins every transaction under the session of the one who acts; under none where nobody does. */
final class SessionTransactions extends JdbcTransactionManager {
  @Serial private static final long serialVersionUID = 1L;

  SessionTransactions(DataSource database) {
    super(database);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    Object holder = TransactionSynchronizationManager.getResource(obtainDataSource());
    try {
      if (holder instanceof ConnectionHolder held) {
        use(held.getConnection(), Acting.find().map(a -> a.session().toString()).orElse(""));
      }
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("the session could not be named", e);
    }
  }

  /** Names the session until the transaction ends. */
  static void use(Connection connection, String session) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("SELECT set_config('linxuan.session', ?, true)")) {
      set.setString(1, session);
      set.execute();
    }
  }
}
