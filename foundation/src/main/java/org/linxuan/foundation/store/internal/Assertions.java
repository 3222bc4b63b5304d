package org.linxuan.foundation.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/** What a database must be before anything is trusted to it; asked of the server, not believed. */
final class Assertions {
  private static final int OLDEST = 15;

  /** On a server with a standby, `remote_apply` is more than `on`. */
  private static final Map<String, Set<String>> DURABLE = new LinkedHashMap<>();

  static {
    DURABLE.put("fsync", Set.of("on"));
    DURABLE.put("synchronous_commit", Set.of("on", "remote_apply"));
    DURABLE.put("full_page_writes", Set.of("on"));
    DURABLE.put("data_checksums", Set.of("on"));
    DURABLE.put("server_encoding", Set.of("UTF8"));
  }

  private Assertions() {}

  /** Refuses a server that could lose what it acknowledged. */
  static void durable(Connection connection, Where where) throws SQLException {
    if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
      String version = connection.getMetaData().getDatabaseProductVersion();
      throw new StoreRefusal(Problem.of(StoreProblem.DB_VERSION, where, version));
    }
    for (Map.Entry<String, Set<String>> setting : DURABLE.entrySet()) {
      String value = ask(connection, "SHOW " + setting.getKey());
      if (!setting.getValue().contains(value)) {
        String expected = setting.getKey().equals("server_encoding") ? "UTF8" : "on";
        throw new StoreRefusal(
            Problem.of(StoreProblem.DB_SETTING, where, setting.getKey(), value, expected));
      }
    }
  }

  /** Refuses a role before which row-level security would not stand. */
  static void harmless(Connection application, Where where) throws SQLException {
    String role = ask(application, "SELECT current_user");
    List<String> questions =
        List.of(
            "SELECT CASE WHEN current_user <> 'linxuan_app' THEN 'another role' ELSE '' END",
            "SELECT CASE WHEN rolsuper THEN 'a superuser' ELSE '' END"
                + " FROM pg_roles WHERE rolname = current_user",
            "SELECT CASE WHEN rolbypassrls THEN 'BYPASSRLS' ELSE '' END"
                + " FROM pg_roles WHERE rolname = current_user",
            "SELECT CASE WHEN EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON c.relowner = r.oid"
                + " WHERE r.rolname = current_user AND c.relpersistence <> 't')"
                + " THEN 'owner of tables' ELSE '' END",
            "SELECT CASE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname <> current_user"
                + " AND pg_has_role(current_user, r.oid, 'MEMBER'))"
                + " THEN 'member of another role' ELSE '' END");
    for (String question : questions) {
      String wrong = ask(application, question);
      if (!wrong.isEmpty()) {
        throw new StoreRefusal(Problem.of(StoreProblem.DB_ROLE, where, role, wrong));
      }
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet answer = sql.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
