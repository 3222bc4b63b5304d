package org.linxuan.foundation.records.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.By;
import org.linxuan.foundation.records.Kept;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.records.Placed;
import org.linxuan.foundation.records.RecordTable;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.records.RowCells;
import org.linxuan.foundation.records.RowSeal;
import org.linxuan.foundation.records.StaleRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the rows in PostgreSQL, each table in its module's schema. */
public final class DatabaseRecords implements Records {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final String REMEMBER =
      "INSERT INTO records.change (row_table, row_id, row_version, r_unit, r_scope, area, kind,"
          + " cells, r_session, r_by, r_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)";

  private final JdbcTemplate jdbc;
  private final Consumer<String> ledger;

  /** Rows in a database; what the ledger is to hold goes to {@code ledger}. */
  public DatabaseRecords(JdbcTemplate jdbc, Consumer<String> ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  @Override
  public boolean add(RecordTable table, List<Placed> rows, By by, Problems problems) {
    Optional<List<Map<String, String>>> checked =
        checked(table, rows.stream().map(Placed::cells).toList(), problems);
    if (checked.isEmpty()) {
      return false;
    }
    List<Object[]> batch = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = checked.get().get(i);
      Place place = rows.get(i).place();
      String salt = table.isSealed() ? salt() : "";
      String hash = RowSeal.hash(table, row, salt);
      List<Object> values = new ArrayList<>(cells(table, row));
      values.addAll(
          List.of(
              place.unit(),
              place.scope(),
              by.session(),
              by.account(),
              Timestamp.from(by.at()),
              salt,
              hash));
      batch.add(values.toArray());
      entries.add("row " + table.name() + " " + hash);
    }
    jdbc.batchUpdate(new RecordSql(table).insert(), batch);
    entries.forEach(ledger);
    return true;
  }

  @Override
  public boolean change(
      RecordTable table,
      long id,
      int version,
      Map<String, String> cells,
      By by,
      Problems problems) {
    Optional<List<Map<String, String>>> checked = checked(table, List.of(cells), problems);
    if (checked.isEmpty()) {
      return false;
    }
    Map<String, String> row = checked.get().get(0);
    Sealed before = lock(table, id, version);
    String hash = RowSeal.hash(table, row, before.salt());
    List<Object> values = new ArrayList<>(cells(table, row));
    values.addAll(List.of(by.session(), by.account(), Timestamp.from(by.at()), hash, id, version));
    if (jdbc.update(new RecordSql(table).update(), values.toArray()) != 1) {
      throw stale(table, id);
    }
    remember(table, before.row(), "changed", by);
    ledger.accept("drop " + table.name() + " " + before.hash());
    ledger.accept("row " + table.name() + " " + hash);
    return true;
  }

  @Override
  public void remove(RecordTable table, long id, int version, By by) {
    Sealed before = lock(table, id, version);
    if (jdbc.update(new RecordSql(table).delete(), id) != 1) {
      throw stale(table, id);
    }
    remember(table, before.row(), "removed", by);
    ledger.accept("drop " + table.name() + " " + before.hash());
  }

  @Override
  public Optional<Kept> find(RecordTable table, long id) {
    return jdbc
        .query(new RecordSql(table).select() + " WHERE r_id = ?", (rs, n) -> kept(table, rs), id)
        .stream()
        .findFirst();
  }

  @Override
  public List<Kept> list(RecordTable table, String unit) {
    return list(table, unit, Map.of());
  }

  @Override
  public List<Kept> list(RecordTable table, String unit, Map<String, String> where) {
    List<Object> values = new ArrayList<>();
    if (!unit.isEmpty()) {
      values.add(unit);
    }
    List<String> columns = table.columns().stream().filter(where::containsKey).toList();
    columns.forEach(column -> values.add(where.getOrDefault(column, "")));
    String sql = new RecordSql(table).selectWhere(!unit.isEmpty(), columns);
    return jdbc.query(sql, (rs, n) -> kept(table, rs), values.toArray());
  }

  @Override
  public Source source(RecordTable table, String unit) {
    return RowCells.source(table, list(table, unit).stream().map(Kept::cells).toList());
  }

  @Override
  public List<Kept> history(RecordTable table, long id) {
    return jdbc.query(
        "SELECT row_id AS r_id, r_unit, r_scope, row_version AS r_version, r_by, r_at, cells"
            + " FROM records.change WHERE row_table = ? AND row_id = ? ORDER BY row_version DESC",
        (rs, n) -> kept(rs, Json.cells(rs.getString("cells"))),
        table.sql(),
        id);
  }

  /** A row with what the ledger knows of it. */
  private record Sealed(Kept row, String salt, String hash) {}

  private Sealed lock(RecordTable table, long id, int version) {
    return jdbc
        .query(
            new RecordSql(table).lock(),
            (rs, n) -> new Sealed(kept(table, rs), rs.getString("r_salt"), rs.getString("r_hash")),
            id)
        .stream()
        .filter(row -> row.row().version() == version)
        .findFirst()
        .orElseThrow(() -> stale(table, id));
  }

  private StaleRecord stale(RecordTable table, long id) {
    return new StaleRecord(table, id, find(table, id));
  }

  private void remember(RecordTable table, Kept row, String kind, By by) {
    jdbc.update(
        REMEMBER,
        table.sql(),
        row.id(),
        row.version(),
        row.unit(),
        row.scope(),
        table.area(),
        kind,
        Json.text(row.cells()),
        by.session(),
        row.by(),
        Timestamp.from(row.at()));
  }

  /** Cells as they will be read back: a count without leading zeros. */
  private static Optional<List<Map<String, String>>> checked(
      RecordTable table, List<Map<String, String>> rows, Problems problems) {
    int before = problems.size();
    Table read = RowCells.check(table, rows, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    List<Map<String, String>> out = new ArrayList<>();
    for (Table.Row row : read.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Column column : table.spec().columns()) {
        String text = row.text(column.name());
        boolean count = column.kind() == Column.Kind.COUNT && !text.isEmpty();
        cells.put(column.name(), count ? String.valueOf(Long.parseLong(text)) : text);
      }
      out.add(cells);
    }
    return Optional.of(out);
  }

  private static List<Object> cells(RecordTable table, Map<String, String> row) {
    return table.columns().stream().map(c -> (Object) row.getOrDefault(c, "")).toList();
  }

  private static Kept kept(RecordTable table, ResultSet rs) throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : table.columns()) {
      String text = rs.getString(column);
      cells.put(column, text == null ? "" : text);
    }
    return kept(rs, cells);
  }

  private static Kept kept(ResultSet rs, Map<String, String> cells) throws SQLException {
    return new Kept(
        rs.getLong("r_id"),
        rs.getString("r_unit"),
        rs.getString("r_scope"),
        rs.getInt("r_version"),
        rs.getString("r_by"),
        rs.getTimestamp("r_at").toInstant(),
        cells);
  }

  private static String salt() {
    byte[] bytes = new byte[16];
    CHANCE.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
