package org.linxuan.foundation.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Where;

/**
 * A table that was read and checked against its {@link TableSpec}: the header as written and typed
 * rows in file order.
 */
public record Table(String file, List<String> header, List<Row> rows) {

  /**
   * One row; a column is asked for by its name, and asking for one that the spec does not have is a
   * bug.
   */
  public static final class Row {
    private final Map<String, Integer> index;
    private final CsvRow cells;

    Row(Map<String, Integer> index, CsvRow cells) {
      this.index = index;
      this.cells = cells;
    }

    /** The cell's text; empty where the cell or its optional column is missing. */
    public String text(String column) {
      Integer at = index.get(column);
      return at == null ? "" : cells.cell(at);
    }

    /** The cell's text, if it has any. */
    public Optional<String> find(String column) {
      return Optional.of(text(column)).filter(t -> !t.isEmpty());
    }

    /** The whole number of a count cell; 0 where an optional one is empty. */
    public long count(String column) {
      return find(column).map(Long::parseLong).orElse(0L);
    }

    /** The date of a date cell that is not empty. */
    public LocalDate date(String column) {
      return LocalDate.parse(text(column));
    }

    /** The date of a date cell, if it has one. */
    public Optional<LocalDate> findDate(String column) {
      return find(column).map(LocalDate::parse);
    }

    /** Whether a flag cell says true. */
    public boolean flag(String column) {
      return text(column).equals("true");
    }

    /** The fraction of a fraction cell that is not empty. */
    public Fraction fraction(String column) {
      return Fraction.parse(text(column));
    }

    /** Where a cell stands; for a missing column, where the row begins. */
    public Where where(String column) {
      return cells.where(index.getOrDefault(column, 0));
    }

    /** The physical line on which the row begins. */
    public int line() {
      return cells.line();
    }
  }
}
