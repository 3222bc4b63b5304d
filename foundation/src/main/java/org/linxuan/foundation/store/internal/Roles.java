package org.linxuan.foundation.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Secret;

/**
 * The roles and the database of an embedded server: one that owns, one that works and owns nothing.
 */
final class Roles {
  static final String OWNER = "linxuan_owner";
  static final String APPLICATION = "linxuan_app";
  static final String DATABASE = "linxuan";

  private Roles() {}

  /** The owner's password. */
  static Secret owner(DataFolder folder) {
    return folder.secret("database-owner");
  }

  /** The application's password. */
  static Secret application(DataFolder folder) {
    return folder.secret("database-application");
  }

  /** Makes what is missing; the passwords are always those of the data folder. */
  static void make(Connection superuser, DataFolder folder) throws SQLException {
    role(superuser, OWNER, owner(folder));
    role(superuser, APPLICATION, application(folder));
    try (Statement sql = superuser.createStatement()) {
      if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        sql.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
      }
      for (String grant :
          List.of(
              "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC",
              "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APPLICATION)) {
        sql.execute(grant);
      }
    }
  }

  private static void role(Connection superuser, String name, Secret password) throws SQLException {
    try (Statement sql = superuser.createStatement()) {
      if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
        sql.execute("CREATE ROLE " + name);
      }
      // The password is of letters, digits, hyphens and underscores.
      sql.execute(
          "ALTER ROLE "
              + name
              + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '"
              + password.text()
              + "'");
    }
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (ResultSet found = sql.executeQuery(query)) {
      return found.next();
    }
  }
}
