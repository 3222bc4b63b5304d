package org.linxuan.election.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linxuan.election.course.CourseRows;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.records.RecordTable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Without the application: every role tries, as the application's database role and under its own
 * session, to read, add, change and remove a row of every table at every body.
 */
@ExtendWith(OfficeStops.class)
class RowSecurityTests {
  /**
   * Every day one in eight of the pairs of a table and a person, the same ones; all in the long
   * form.
   */
  private static final int DAILY = Boolean.getBoolean("linxuan.long") ? 1 : 8;

  private static RightsOffice office;
  private static JdbcTemplate app;

  @BeforeAll
  static void rows() {
    office = RightsOffice.one();
    app = new JdbcTemplate(office.context.getBean(DataSource.class));
    for (RecordTable table : CourseRows.all()) {
      office.owner.execute("ALTER TABLE " + table.sql() + " NO FORCE ROW LEVEL SECURITY");
      int n = 1;
      for (String scope : RightsGrid.TREE.keySet()) {
        office.owner.execute(insert(table, n++, "'" + scope + "'", someone()));
      }
      office.owner.execute("ALTER TABLE " + table.sql() + " FORCE ROW LEVEL SECURITY");
    }
  }

  @Test
  void theDatabaseAloneStopsEveryForeignReadAndWrite() {
    List<String> wrong = new ArrayList<>();
    long tried = 0;
    int pair = 0;
    for (RecordTable table : CourseRows.all()) {
      for (RightsOffice.Person person : office.people.values()) {
        if (pair++ % DAILY != 0) {
          continue;
        }
        Set<String> done = done(table, person);
        Set<String> expected = expected(table, person);
        tried += 5L * RightsGrid.TREE.size();
        if (!done.equals(expected)) {
          wrong.add(
              "%s %s: done %s, expected %s"
                  .formatted(person.actor().account(), table.sql(), done, expected));
        }
      }
    }
    System.out.println(
        "row security: %d tables, %d attempts, %d wrong"
            .formatted(CourseRows.all().size(), tried, wrong.size()));
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatHasNoPolicyIsNamed() {
    List<String> found =
        office.owner.query(
            "SELECT g.table_schema || '.' || g.table_name || ' '"
                + " || string_agg(DISTINCT g.privilege_type, ' ' ORDER BY g.privilege_type)"
                + " FROM information_schema.column_privileges g"
                + " JOIN pg_class c ON c.oid = (quote_ident(g.table_schema) || '.'"
                + " || quote_ident(g.table_name))::regclass"
                + " WHERE g.grantee IN ('linxuan_app', 'PUBLIC') AND NOT c.relforcerowsecurity"
                + " AND g.privilege_type IN ('INSERT', 'UPDATE')"
                + " AND g.table_schema NOT IN ('pg_catalog', 'information_schema')"
                + " GROUP BY g.table_schema, g.table_name ORDER BY 1",
            (rs, n) -> rs.getString(1));
    assertThat(found).isSubsetOf(RightsGrid.lines("unguarded.txt"));
  }

  @Test
  void nobodyRaisesHimself() {
    for (RightsOffice.Person person : office.people.values()) {
      for (String act :
          List.of(
              "INSERT INTO access.role_grant (account, role, scope, granted_by)"
                  + " VALUES ('%1$s', 'central-officer', 'centre', 'x')",
              "UPDATE access.role_grant SET scope = 'centre' WHERE account = '%1$s'",
              "DELETE FROM access.role_grant",
              "INSERT INTO access.role_right VALUES ('member', 'lists.read', 'all')",
              "UPDATE access.session SET account = 'central-officer.centre'",
              "SELECT token_hash FROM access.session",
              "SELECT password FROM access.account",
              "UPDATE access.account SET password = 'x'",
              "SELECT access.grant_role('%1$s', 'central-officer', 'centre', 'x')",
              "SELECT access.begin_session('engine', 'x', 60)")) {
        assertThatThrownBy(() -> as(person, act.formatted(person.actor().account())))
            .as(person.actor().account() + ": " + act)
            .isInstanceOf(DataAccessException.class)
            .rootCause()
            .hasMessageMatching("(?s).*(permission denied|not given|may not use|nobody signs).*");
      }
    }
  }

  @Test
  void administratorsHoldNoOtherRole() {
    RightsOffice.Person admin = Objects.requireNonNull(office.people.get("system-admin.centre"));
    assertThatThrownBy(
            () ->
                as(
                    admin,
                    "SELECT access.grant_role('security-admin.a', 'unit-officer', 'u1', 'x')"))
        .hasStackTraceContaining("no other role");
    assertThatThrownBy(
            () -> as(admin, "SELECT access.grant_role('member.a', 'audit-admin', 'centre', 'x')"))
        .hasStackTraceContaining("no other role");
  }

  /** Runs something as a session, and takes it back. */
  private static void as(RightsOffice.Person person, String sql) {
    app.execute(
        (java.sql.Connection connection) -> {
          connection.setAutoCommit(false);
          try (var statement = connection.createStatement()) {
            statement.execute(
                "SELECT set_config('linxuan.session', '%s', true)"
                    .formatted(person.actor().session()));
            return statement.execute(sql);
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
        });
  }

  /**
   * Everything that a person tries at every body; each attempt that succeeds is noted and undone.
   */
  private static final String ATTEMPTS =
      """
        DO $do$
        DECLARE
          place text; n int; did text := ''; forged uuid;
        BEGIN
          PERFORM set_config('linxuan.session', %1$s::text, true);
          SELECT COALESCE(string_agg(DISTINCT 'read:' || r_scope, ' '), '') INTO did FROM %2$s;
          FOREACH place IN ARRAY ARRAY[%3$s] LOOP
            BEGIN
              %4$s;
              RAISE EXCEPTION 'undo' USING ERRCODE = 'P0099';
            EXCEPTION WHEN insufficient_privilege THEN NULL;
              WHEN OTHERS THEN did := did || ' add:' || place;
            END;
            BEGIN
              UPDATE %2$s SET r_version = r_version + 1, r_session = %1$s WHERE r_scope = place;
              GET DIAGNOSTICS n = ROW_COUNT;
              IF n > 0 THEN RAISE EXCEPTION 'undo' USING ERRCODE = 'P0099'; END IF;
            EXCEPTION WHEN insufficient_privilege THEN NULL;
              WHEN OTHERS THEN did := did || ' change:' || place;
            END;
            BEGIN
              DELETE FROM %2$s WHERE r_scope = place;
              GET DIAGNOSTICS n = ROW_COUNT;
              IF n > 0 THEN RAISE EXCEPTION 'undo' USING ERRCODE = 'P0099'; END IF;
            EXCEPTION WHEN insufficient_privilege THEN NULL;
              WHEN OTHERS THEN did := did || ' remove:' || place;
            END;
            FOREACH forged IN ARRAY ARRAY[%5$s]::uuid[] LOOP
              BEGIN
                %6$s;
                RAISE EXCEPTION 'undo' USING ERRCODE = 'P0099';
              EXCEPTION WHEN insufficient_privilege THEN NULL;
                WHEN OTHERS THEN did := did || ' forge:' || place;
              END;
            END LOOP;
          END LOOP;
          PERFORM set_config('linxuan.did', did, false);
        END $do$
        """;

  /** What came of the attempts: verb and body of each that was not stopped. */
  private static Set<String> done(RecordTable table, RightsOffice.Person person) {
    String me = "'" + person.actor().session() + "'::uuid";
    String sql =
        ATTEMPTS.formatted(
            me,
            table.sql(),
            RightsGrid.TREE.keySet().stream()
                .map(at -> "'" + at + "'")
                .collect(Collectors.joining(",")),
            insert(table, 100, "place", me),
            forged(table, person),
            insert(table, 100, "place", "forged"));
    String did =
        app.execute(
            (java.sql.Connection connection) -> {
              try (var statement = connection.createStatement()) {
                statement.execute(sql);
                try (var result = statement.executeQuery("SELECT current_setting('linxuan.did')")) {
                  result.next();
                  return result.getString(1);
                }
              }
            });
    return new TreeSet<>(
        did == null || did.isBlank() ? List.of() : List.of(did.strip().split("\\s+")));
  }

  /** Sessions of others that may write the table somewhere: one at the whole, one at a body. */
  private static String forged(RecordTable table, RightsOffice.Person person) {
    return RightsOffice.HELD.stream()
        .flatMap(
            held ->
                office.people.values().stream()
                    .filter(other -> other.held().equals(held) && other != person)
                    .filter(other -> writes(table, other, held))
                    .limit(1))
        .map(other -> "'" + other.actor().session() + "'")
        .collect(Collectors.joining(","));
  }

  private static Set<String> expected(RecordTable table, RightsOffice.Person person) {
    Set<String> expected = new TreeSet<>();
    for (String at : RightsGrid.TREE.keySet()) {
      boolean reads = office.grid.may(person.role(), person.held(), table.area() + ".read", at);
      boolean writes = writes(table, person, at);
      if (reads) {
        expected.add("read:" + at);
      }
      if (writes) {
        expected.add("add:" + at);
      }
      if (reads && writes) {
        expected.add("change:" + at);
        expected.add("remove:" + at);
      }
    }
    return expected;
  }

  private static boolean writes(RecordTable table, RightsOffice.Person person, String at) {
    return office.grid.may(person.role(), person.held(), table.area() + ".write", at)
        || office.grid.may(person.role(), person.held(), table.area() + ".sign", at);
  }

  private static String someone() {
    return "'" + office.people.values().iterator().next().actor().session() + "'::uuid";
  }

  private static String insert(RecordTable table, int n, String scope, String session) {
    String columns =
        table.spec().columns().stream()
            .map(c -> '"' + c.name() + '"')
            .collect(Collectors.joining(", "));
    String values =
        table.spec().columns().stream().map(c -> value(c, n)).collect(Collectors.joining(", "));
    return ("INSERT INTO %s (%s, r_unit, r_scope, r_version, r_session, r_by, r_at, r_salt, r_hash)"
            + " VALUES (%s, '', %s, 1, %s, 'x', now(), '', repeat('0', 64))")
        .formatted(table.sql(), columns, values, scope, session);
  }

  private static String value(Column column, int n) {
    return switch (column.kind()) {
      case COUNT -> String.valueOf(n);
      case DATE -> "date '2026-01-01' + " + n;
      case CHOICE -> "'" + column.choices().get(0) + "'";
      case FRACTION -> "'1/" + (n + 1) + "'";
      case TEXT -> "'t" + n + "'";
    };
  }
}
