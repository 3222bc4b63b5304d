package org.linxuan.election.synth.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a Parquet file as they are made: DuckDB asks a table function of ours for them.
 * One thread writes, so that the same rows give the same bytes.
 */
final class ParquetFile {
  private ParquetFile() {}

  /**
   * Writes all rows.
   *
   * @throws SQLException where the file cannot be written
   */
  static void write(Path file, Rows rows) throws SQLException {
    Source source = new Source(rows);
    try {
      copy(file, source);
    } catch (SQLException e) {
      // A fault of ours must not look like one of the disk.
      if (source.failure != null) {
        throw source.failure;
      }
      throw e;
    }
  }

  private static void copy(Path file, Source source) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("SET threads = 1");
      sql.execute("SET memory_limit = '400MB'");
      try (var builder = DuckDBFunctions.tableFunction()) {
        builder.withName("made_rows").withFunction(source).register(connection);
      }
      sql.execute(
          "COPY (SELECT * FROM made_rows()) TO '"
              + file.toString().replace("'", "''")
              + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  /** Gives DuckDB a batch at a time. */
  private static final class Source implements DuckDBTableFunction<Rows, Batch, Rows> {
    private final Rows rows;
    private @Nullable RuntimeException failure;

    Source(Rows rows) {
      this.rows = rows;
    }

    @Override
    public Rows bind(DuckDBTableFunctionBindInfo info) {
      for (Column column : rows.columns()) {
        info.addResultColumn(
            column.name(),
            switch (column.type()) {
              case TEXT -> String.class;
              case INTEGER -> Integer.class;
              case COUNT -> Long.class;
              case DATE -> LocalDate.class;
            });
      }
      return rows;
    }

    @Override
    public Batch init(DuckDBTableFunctionInitInfo info) {
      info.setMaxThreads(1);
      return new Batch(rows.columns());
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
      try {
        Batch batch = call.getInitData();
        int filled = rows.fill(batch);
        batch.writeTo(chunk, filled);
        return filled;
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
  }
}
