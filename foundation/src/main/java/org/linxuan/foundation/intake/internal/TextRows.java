package org.linxuan.foundation.intake.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.Remark;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** The rows of a CSV file. */
final class TextRows implements RawRows {
  private final CsvReader csv;

  TextRows(Source source, Problems problems) {
    this.csv = CsvReader.open(source, problems);
  }

  @Override
  public @Nullable RawRow next() {
    CsvRow row = csv.next();
    return row == null ? null : new RawRow(row);
  }

  @Override
  public boolean isBroken() {
    return csv.isBroken();
  }

  @Override
  public boolean mayEndEarly() {
    return false;
  }

  @Override
  public List<Remark> remarks() {
    return List.of();
  }

  @Override
  public void close() {
    csv.close();
  }
}
