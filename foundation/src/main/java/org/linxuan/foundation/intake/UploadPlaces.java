package org.linxuan.foundation.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.foundation.intake.internal.RawRow;
import org.linxuan.foundation.intake.internal.Refs;
import org.linxuan.foundation.problem.Where;

/** The cells of an upload in which problems stand. */
final class UploadPlaces {
  private static final int SHOWN = 200;

  private UploadPlaces() {}

  /** Adds the cells of a row at the places wanted; names are those of the columns. */
  static void find(
      RawRow row, List<String> names, Set<Where> wanted, Map<Where, Preview.Place> places) {
    for (int i = 0; i < Math.max(row.size(), names.size()); i++) {
      Where where = row.where(i);
      if (wanted.contains(where)) {
        String column = i < names.size() ? names.get(i) : "";
        places.putIfAbsent(
            where,
            new Preview.Place(name(where, row.line(), i + 1), column, shown(row.cell(i).text())));
      }
    }
  }

  /** The cell at a place of a sheet of which the row was not looked at. */
  static Preview.Place ofSheet(Where where, List<String> names) {
    String column = where.column() <= names.size() ? names.get(where.column() - 1) : "";
    return new Preview.Place(name(where, where.line(), where.column()), column, "");
  }

  static boolean isSheet(String file) {
    return file.endsWith(".xlsx");
  }

  private static String name(Where where, int line, int column) {
    return isSheet(where.file()) ? Refs.name(line, column) : "";
  }

  /** As much of a text as a person needs to find it. */
  static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }
}
