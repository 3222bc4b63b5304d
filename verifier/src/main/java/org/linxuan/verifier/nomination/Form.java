package org.linxuan.verifier.nomination;

import java.util.List;
import org.linxuan.verifier.read.LongTable;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Says which cells of a long table are not what they must be. */
final class Form {
  private static final int MOST = 1000;

  private final Differences out;
  private int found;

  Form(Differences out) {
    this.out = out;
  }

  /** A cell must have text. */
  void text(LongTable table, int cell, List<String> columns) {
    if (table.isEmpty(cell)) {
      add(Finding.INPUT_FORM, table.where() + " " + columns.get(cell), "");
    }
  }

  /** A cell must be a count. */
  void count(LongTable table, int cell, List<String> columns, boolean mayBeEmpty) {
    if (!table.isCount(cell, mayBeEmpty)) {
      String where = table.where() + " " + columns.get(cell);
      add(Finding.INPUT_FORM, where, table.text(cell));
      String text = table.text(cell);
      throw new Malformed(where, "not a count: " + text, "不是数量：" + text);
    }
  }

  void add(Finding finding, String where, String detail) {
    if (++found > MOST) {
      throw new Malformed(where, "more is wrong than can be listed", "问题过多，未全部列出");
    }
    out.add(finding, where, detail);
  }

  /** Inputs are written anew into the package, so there is one spelling of each table. */
  void end(LongTable table) {
    if (!table.isSpelled()) {
      add(Finding.INPUT_SPELLING, table.path(), "");
    }
  }
}
