package org.linxuan.foundation.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.internal.RawCell;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * What a cell of an upload means in its column, as the text that a CSV file would hold; what its
 * file may have spoilt is a problem, and never repaired in silence.
 */
final class CellValues {
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]{1,3}");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private final Titles titles;
  private final String file;
  private final Problems problems;
  private final Map<String, Long> numbers = new TreeMap<>();
  private long stripped;

  CellValues(Titles titles, String file, Problems problems) {
    this.titles = titles;
    this.file = file;
    this.problems = problems;
  }

  /** The text of a cell, or null where a problem was found; the column is null for further ones. */
  @Nullable String text(@Nullable Column column, String name, RawCell cell, Where where) {
    return switch (cell.kind()) {
      case EMPTY -> "";
      case FORMULA -> refused(IntakeProblem.CELL_HAS_FORMULA, where, name, cell.text());
      case ERROR -> refused(IntakeProblem.CELL_ERROR, where, name, cell.text());
      case WRITTEN, TEXT -> written(column, name, clean(cell, where), where);
      case FLAG -> cell.text();
      case NUMBER, ROUNDED, PADDED, DATE -> number(column, name, cell, where);
    };
  }

  private @Nullable String refused(IntakeProblem code, Where where, Object... args) {
    Object[] shown = args.clone();
    for (int i = 0; i < shown.length; i++) {
      shown[i] = UploadPlaces.shown(String.valueOf(shown[i]));
    }
    problems.add(code, where, shown);
    return null;
  }

  /** Spaces at the ends are what nobody sees; everything else stays. */
  private String clean(RawCell cell, Where where) {
    String text = cell.text();
    if (text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return text;
    }
    String bare = EDGES.matcher(text).replaceAll("");
    stripped += bare.length() < text.length() ? 1 : 0;
    if (cell.kind() == RawCell.Kind.TEXT) {
      bare.chars()
          .filter(c -> c < ' ' && c != '\t' && c != '\n')
          .limit(1)
          .forEach(c -> problems.add(IntakeProblem.CONTROL_CHARACTER, where, hex(c)));
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static String hex(int c) {
    return String.format(Locale.ROOT, "%04X", c);
  }

  private @Nullable String written(@Nullable Column column, String name, String text, Where where) {
    if (column == null || column.kind() == Column.Kind.TEXT) {
      return SCIENTIFIC.matcher(text).matches()
          ? refused(IntakeProblem.NUMBER_ROUNDED, where, name, text)
          : text;
    }
    return switch (column.kind()) {
      case CHOICE -> titles.value(column, text);
      case DATE -> day(text);
      default -> text;
    };
  }

  /** A day written with the year first can only be meant in one way. */
  private static String day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return text;
    }
    return String.format(
        Locale.ROOT,
        "%s-%02d-%02d",
        day.group(1),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }

  private @Nullable String number(@Nullable Column column, String name, RawCell cell, Where where) {
    if (column != null && column.kind() != Column.Kind.TEXT) {
      boolean day = column.kind() == Column.Kind.DATE;
      if (day || cell.kind() != RawCell.Kind.DATE) {
        return column.kind() == Column.Kind.CHOICE
            ? titles.value(column, cell.text())
            : cell.text();
      }
    }
    return switch (cell.kind()) {
      case ROUNDED -> refused(IntakeProblem.NUMBER_ROUNDED, where, name, cell.text());
      case PADDED -> refused(IntakeProblem.ZEROS_NOT_HELD, where, name, cell.text());
      case DATE -> refused(IntakeProblem.DATE_NOT_TEXT, where, name, cell.text());
      default -> {
        numbers.merge(name, 1L, Long::sum);
        yield cell.text();
      }
    };
  }

  /** What was taken otherwise than it stood. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    Where where = Where.file(file);
    numbers.forEach(
        (column, n) ->
            remarks.add(Remark.told(Problem.of(IntakeProblem.TOLD_NUMBERS, where, column, n))));
    Optional.of(stripped)
        .filter(n -> n > 0)
        .ifPresent(n -> remarks.add(Remark.told(Problem.of(IntakeProblem.TOLD_SPACES, where, n))));
    return remarks;
  }
}
