package org.linxuan.election.synth.internal;

import java.io.IOException;

/** Whom the levels report: the unit those it vets, each county and department one name. */
final class ReportTables {
  /** Why a unit reports a name without the majority. */
  static final String BY_COMPOSITION = "按结构要求和差额要求提出 / by the composition and the margin required";

  private static final String NAMED_MOST = "所属支部提名集中 / named by branches throughout";

  private final CsvTables tables;
  private final long seed;

  ReportTables(CsvTables tables, long seed) {
    this.tables = tables;
    this.seed = seed;
  }

  void unit(UnitSeats unit, Node root) throws IOException {
    for (int i = 0; i < unit.vetted(); i++) {
      tables.add("reports", root.id, Known.id(root, i), BY_COMPOSITION);
    }
  }

  void area(UnitSeats unit, Node area, Node root) throws IOException {
    String popular = Leaning.popular(area, root, unit.known(), seed);
    tables.add("reports", area.id, popular, NAMED_MOST);
  }
}
