package org.linxuan.election.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linxuan.election.Office;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The whole office on its own database, with a small tree and every role held at three bodies. */
final class RightsOffice {
  /** Where each role is held. */
  static final List<String> HELD = List.of("centre", "u1", "a");

  private static final class Holder {
    static final RightsOffice ONE = new RightsOffice();
  }

  /** Somebody with one role. */
  record Person(String role, String held, Actor actor, String token) {}

  final ConfigurableApplicationContext context;
  private final Path folder;
  final RightsGrid grid = new RightsGrid();
  final JdbcTemplate owner;
  final Map<String, Person> people = new LinkedHashMap<>();

  private RightsOffice() {
    try {
      this.folder = Files.createTempDirectory("linxuan-rights");
      SpringApplication application = new SpringApplication(Office.class);
      application.setDefaultProperties(Map.of("server.port", "0"));
      application.addInitializers(
          starting ->
              ((GenericApplicationContext) starting)
                  .registerBean(DataFolder.class, () -> DataFolder.of(folder)));
      context = application.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    owner = new JdbcTemplate(context.getBean(Database.class).owner());
    RightsGrid.TREE.forEach(this::scope);
    grid.roles().forEach(role -> HELD.forEach(held -> person(role, held)));
  }

  static RightsOffice one() {
    return Holder.ONE;
  }

  String port() {
    return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
  }

  private void scope(String scope, String parent) {
    if (!parent.isEmpty()) {
      owner.update("INSERT INTO access.scope VALUES (?, ?, 'body', '')", scope, parent);
      owner.update(
          "INSERT INTO access.scope_ancestor SELECT ?, ancestor FROM access.scope_ancestor"
              + " WHERE scope = ? UNION ALL SELECT ?, ?",
          scope,
          parent,
          scope,
          scope);
    }
  }

  private void person(String role, String held) {
    String account = role + "." + held;
    String token = "token-of-" + account;
    UUID session = UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8));
    owner.update("INSERT INTO access.account (account, name) VALUES (?, ?)", account, account);
    owner.update(
        "INSERT INTO access.role_grant (account, role, scope, granted_by) VALUES (?, ?, ?, 'x')",
        account,
        role,
        held);
    owner.update(
        "INSERT INTO access.session (session, account, token_hash, expires_at, stepped_up_at)"
            + " VALUES (?, ?, ?, now() + interval '1 day', now())",
        session,
        account,
        sha256(token));
    Actor actor = new Actor(account, account, session, List.of(new Grant(role, held)));
    people.put(account, new Person(role, held, actor, token));
  }

  private static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it and deletes its data. */
  static void stop() {
    one().end();
  }

  private void end() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
