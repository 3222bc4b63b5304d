package org.linxuan.foundation.intake;

import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.problem.Problem;

/**
 * What a person sees of an upload before anything is taken from it: the columns as understood, the
 * first rows and those with problems, every problem in its cell, and what else is to be known.
 */
public record Preview(
    String file,
    List<Heading> header,
    List<Row> rows,
    long rowCount,
    List<CellProblem> problems,
    List<Remark> remarks) {

  public Preview {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** A header cell as written, and the column that it was taken for; empty where it is unknown. */
  public record Heading(String written, String column) {}

  /** A row at its line of the file (row of the sheet), its cells in the order of the header. */
  public record Row(int line, List<Cell> cells, boolean bad) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell as written, and as it was understood. */
  public record Cell(String written, String understood, boolean bad) {}

  /**
   * A problem and the cell in which it stands: the line of the file (row of the sheet), the cell's
   * name (C7) in a sheet, the column, and the value there; what is expected says the problem.
   * Without a cell it is a problem of the row or the file.
   */
  public record CellProblem(int line, Optional<Place> cell, Problem problem) {}

  /** A cell: its name in a sheet (empty in text), its column, and what stands there. */
  public record Place(String name, String column, String value) {}
}
