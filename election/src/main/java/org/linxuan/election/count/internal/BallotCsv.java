package org.linxuan.election.count.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.count.Ballot;
import org.linxuan.election.count.BallotFile;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.count.Mark;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads BALLOTS row by row: an id, a mark a candidate, names added; columns in any order. */
public final class BallotCsv implements BallotFile {
  static final String ID = "ballot";
  static final String WRITE_IN = "write_in";
  private static final int UNKNOWN = -1;
  private static final int ID_AT = -2;
  private static final int WRITE_IN_AT = -3;

  private final Source source;
  private final SeenIds seen = new SeenIds();
  private final List<CsvRow> doubtful = new ArrayList<>();

  /** The ballots of a source. */
  public BallotCsv(Source source) {
    this.source = source;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long read(List<String> candidates, Consumer<Ballot> sink, Problems problems) {
    try (CsvReader csv = CsvReader.open(source, problems)) {
      CsvRow header = csv.next();
      if (header == null) {
        if (!csv.isBroken()) {
          problems.add(IntakeProblem.FILE_EMPTY, Where.file(source.name()));
        }
        return UNREADABLE;
      }
      int[] columns = columns(header, candidates, problems);
      long rows = 0;
      Mark[] marks = new Mark[candidates.size()];
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        rows++;
        int before = problems.size();
        Arrays.fill(marks, Mark.BLANK);
        List<String> names = read(row, header, columns, marks, problems);
        if (problems.size() == before) {
          sink.accept(new Ballot(Arrays.asList(marks), names, 1));
        }
      }
      int at =
          IntStream.range(0, columns.length).filter(i -> columns[i] == ID_AT).findFirst().orElse(0);
      new RepeatedIds(source, at, doubtful).report(problems);
      return csv.isBroken() ? UNREADABLE : rows;
    }
  }

  /** What each column holds: the number of a candidate, or one of the constants. */
  private static int[] columns(CsvRow header, List<String> candidates, Problems problems) {
    String wanted = ID + ", " + String.join(", ", candidates) + " (, " + WRITE_IN + ")";
    int[] columns = new int[header.size()];
    Map<String, Integer> left = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      left.put(candidates.get(i), i);
    }
    left.put(ID, ID_AT);
    left.put(WRITE_IN, WRITE_IN_AT);
    Map<String, Integer> known = Map.copyOf(left);
    for (int i = 0; i < columns.length; i++) {
      String name = header.cell(i);
      columns[i] = left.getOrDefault(name, UNKNOWN);
      if (left.remove(name) == null) {
        problems.add(headerProblem(name, known), header.where(i), name, wanted);
      }
    }
    left.remove(WRITE_IN);
    if (left.remove(ID) != null) {
      problems.add(IntakeProblem.COLUMN_MISSING, header.where(0), ID, wanted);
    }
    for (String candidate : candidates) {
      if (left.containsKey(candidate)) {
        problems.add(IntakeProblem.COLUMN_MISSING, header.where(0), candidate, wanted);
      }
    }
    return columns;
  }

  private static IntakeProblem headerProblem(String name, Map<String, Integer> known) {
    if (name.isEmpty()) {
      return IntakeProblem.HEADER_NAME_EMPTY;
    }
    return known.containsKey(name) ? IntakeProblem.COLUMN_TWICE : IntakeProblem.COLUMN_UNKNOWN;
  }

  private List<String> read(
      CsvRow row, CsvRow header, int[] columns, Mark[] marks, Problems problems) {
    if (row.size() != columns.length) {
      problems.add(IntakeProblem.CELLS_NUMBER, row.where(0), row.size(), columns.length);
      return List.of();
    }
    List<String> names = List.of();
    for (int i = 0; i < columns.length; i++) {
      String cell = row.cell(i);
      if (columns[i] >= 0) {
        Mark mark = mark(cell);
        if (mark == null) {
          problems.add(CountProblem.BALLOT_MARK, row.where(i), header.cell(i), cell);
        } else {
          marks[columns[i]] = mark;
        }
      } else if (columns[i] == ID_AT) {
        checkId(row, i, problems);
      } else if (columns[i] == WRITE_IN_AT && !cell.isEmpty()) {
        names = names(row, i, problems);
      }
    }
    return names;
  }

  private static @Nullable Mark mark(String cell) {
    return switch (cell) {
      case "+" -> Mark.FOR;
      case "-" -> Mark.AGAINST;
      case "0" -> Mark.ABSTAIN;
      case "" -> Mark.BLANK;
      default -> null;
    };
  }

  private void checkId(CsvRow row, int at, Problems problems) {
    String id = row.cell(at);
    if (id.isEmpty()) {
      problems.add(IntakeProblem.CELL_EMPTY, row.where(at), ID, "1, 2, 3 ...");
    } else if (isFormula(id)) {
      problems.add(IntakeProblem.CELL_FORMULA, row.where(at), ID, id);
    } else if (seen.seenBefore(id)) {
      doubtful.add(row);
    }
  }

  private static List<String> names(CsvRow row, int at, Problems problems) {
    String cell = row.cell(at);
    if (isFormula(cell)) {
      problems.add(IntakeProblem.CELL_FORMULA, row.where(at), WRITE_IN, cell);
      return List.of();
    }
    List<String> names = new ArrayList<>(Arrays.asList(cell.split(";", -1)));
    if (names.stream().anyMatch(String::isBlank)) {
      problems.add(CountProblem.WRITE_IN_EMPTY, row.where(at), cell);
    }
    return names;
  }

  private static boolean isFormula(String cell) {
    return cell.startsWith("=") || cell.startsWith("@");
  }
}
