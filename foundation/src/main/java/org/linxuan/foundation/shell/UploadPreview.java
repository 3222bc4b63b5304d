package org.linxuan.foundation.shell;

import java.util.List;

/**
 * An uploaded table before it is taken in: the file's name, its columns, the rows to show (all with
 * problems, others as far as there is room), what is wrong with the file as a whole, and how many
 * rows and problems there are in all.
 */
public record UploadPreview(
    String file,
    List<String> columns,
    List<Line> lines,
    List<String> general,
    long rows,
    long wrong) {
  /** A row of the file: its number there and its cells. */
  public record Line(int number, List<Box> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: its text and everything wrong with it. */
  public record Box(String text, List<String> problems) {
    public Box {
      problems = List.copyOf(problems);
    }

    /** Whether something is wrong with it. */
    public boolean isBad() {
      return !problems.isEmpty();
    }
  }

  public UploadPreview {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    general = List.copyOf(general);
  }

  /** Whether it can be taken in. */
  public boolean isGood() {
    return wrong == 0 && general.isEmpty();
  }

  /** How it stands. */
  public State state() {
    return isGood() ? State.DONE : State.BLOCKED;
  }
}
