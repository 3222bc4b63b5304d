package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Remark;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/** Which sheet of a workbook is read, and what is said of the others. */
final class SheetChoice {
  /** The sheets that explain our own templates; they hold no rows and nobody need hear of them. */
  static final Set<String> OURS = Set.of("说明", "Explanation");

  private SheetChoice() {}

  /** The first sheet that a person sees and that is not an explanation. */
  static Workbook.Sheet choose(List<Workbook.Sheet> sheets) throws BadWorkbook {
    return sheets.stream()
        .filter(s -> !s.hidden() && !OURS.contains(s.name()))
        .findFirst()
        .orElseThrow(() -> new BadWorkbook(IntakeProblem.SHEET_NONE));
  }

  static List<Remark> remarks(String file, List<Workbook.Sheet> sheets, Workbook.Sheet read) {
    List<String> others = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Workbook.Sheet sheet : sheets) {
      if (!sheet.equals(read) && !OURS.contains(sheet.name())) {
        (sheet.hidden() ? hidden : others).add(sheet.name());
      }
    }
    List<Remark> remarks = new ArrayList<>();
    Where where = Where.file(file);
    if (!others.isEmpty()) {
      String names = String.join(", ", others);
      remarks.add(Remark.told(Problem.of(IntakeProblem.TOLD_SHEETS, where, read.name(), names)));
    }
    if (!hidden.isEmpty()) {
      String names = String.join(", ", hidden);
      remarks.add(Remark.told(Problem.of(IntakeProblem.TOLD_HIDDEN_SHEETS, where, names)));
    }
    return remarks;
  }
}
