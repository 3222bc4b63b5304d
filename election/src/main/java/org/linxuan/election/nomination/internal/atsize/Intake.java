package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** Reads an input file, CSV or Parquet, into the database. */
final class Intake {
  private static final String MAGIC = "PAR1";

  private final Duck duck;
  private final Charset charset;
  private final Problems problems;

  Intake(Duck duck, Charset charset, Problems problems) {
    this.duck = duck;
    this.charset = charset;
    this.problems = problems;
  }

  /**
   * Fills or shows {@link InputTable#raw}.
   *
   * @return whether it is known that the rows stand in order of the first column
   */
  boolean read(InputTable table, Path file) throws IOException {
    if (!isParquet(file)) {
      return CsvIntake.read(duck, table, Source.of(file, charset), problems);
    }
    ParquetIntake.read(duck, table, file.toString(), problems);
    return false;
  }

  /** By its name or its first bytes; one that cannot be opened is left to the reader of CSV. */
  static boolean isParquet(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (file.toString().endsWith(".parquet")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII).equals(MAGIC);
    } catch (IOException e) {
      return false;
    }
  }

  /** Reports the rows whose key stands already above, as the reader of CSV does by itself. */
  void checkKeys(InputTable table, Path file) {
    String key = String.join(", ", table.spec().key());
    duck.rows(
            """
            SELECT r.line, r.col, concat_ws('+', %2$s), f.line
            FROM %1$s r
            JOIN (SELECT %2$s, min(line) AS line FROM %1$s GROUP BY %2$s HAVING count(*) > 1) f
              USING (%2$s)
            WHERE r.line > f.line ORDER BY r.line LIMIT 1000"""
                .formatted(table.raw(), key))
        .forEach(
            row ->
                problems.add(
                    IntakeProblem.ROW_TWICE,
                    CsvIntake.where(file.toString(), row),
                    String.join("+", table.spec().key()),
                    row.get(2),
                    row.get(3)));
  }
}
