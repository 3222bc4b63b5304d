package org.linxuan.foundation.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Database;
import org.linxuan.foundation.store.Secret;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;
import org.postgresql.ds.PGSimpleDataSource;

/** What stands behind a database: our own server, or addresses of another one. */
public record Backing(DataSource application, DataSource owner, Where where, Runnable stop)
    implements AutoCloseable {

  /** The one that the environment names, else the embedded server. */
  public static Backing of(DataFolder folder, Map<String, String> environment) throws SQLException {
    return environment.getOrDefault(Database.URL, "").isBlank()
        ? embedded(folder, environment, Map.of())
        : external(environment);
  }

  static Backing embedded(
      DataFolder folder, Map<String, String> environment, Map<String, String> settings)
      throws SQLException {
    String programs = environment.getOrDefault(Database.PROGRAMS, "");
    Path bin =
        programs.isBlank() ? Binaries.unpacked(folder.folder("postgres")) : Path.of(programs);
    EmbeddedServer server = EmbeddedServer.start(folder, bin, settings);
    boolean ready = false;
    try (Connection superuser =
        local(server, "postgres", EmbeddedServer.SUPERUSER, server.password()).getConnection()) {
      Roles.make(superuser, folder);
      ready = true;
    } finally {
      if (!ready) {
        server.close();
      }
    }
    return new Backing(
        local(server, Roles.DATABASE, Roles.APPLICATION, Roles.application(folder)),
        local(server, Roles.DATABASE, Roles.OWNER, Roles.owner(folder)),
        Where.file(folder.root().toString()),
        server::close);
  }

  private static Backing external(Map<String, String> environment) {
    String owner = environment.getOrDefault(Database.OWNER_URL, "");
    Where where = Where.file(Database.URL);
    if (owner.isBlank()) {
      throw new StoreRefusal(Problem.of(StoreProblem.DB_OWNER_URL_MISSING, where));
    }
    DataSource application = remote(Database.URL, environment.getOrDefault(Database.URL, ""));
    return new Backing(application, remote(Database.OWNER_URL, owner), where, () -> {});
  }

  /** Refuses a database that may lose what it acknowledged, or before which rights do not hold. */
  public void check() throws SQLException {
    try (Connection connection = application.getConnection()) {
      Assertions.durable(connection, where);
      Assertions.harmless(connection, where);
    }
    try (Connection connection = owner.getConnection()) {
      Assertions.durable(connection, where);
    }
  }

  private static DataSource local(
      EmbeddedServer server, String database, String user, Secret password) {
    PGSimpleDataSource source = common();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {server.port()});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password.text());
    return source;
  }

  /** An address may hold a password, so a message never repeats it. */
  private static DataSource remote(String variable, String url) {
    Problem form = Problem.of(StoreProblem.DB_URL_FORM, Where.file(variable), variable);
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StoreRefusal(form);
    }
    try {
      PGSimpleDataSource source = common();
      source.setUrl(url);
      return source;
    } catch (IllegalArgumentException e) {
      throw new StoreRefusal(form);
    }
  }

  private static PGSimpleDataSource common() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setApplicationName("linxuan");
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    return source;
  }

  @Override
  public void close() {
    stop.run();
  }
}
