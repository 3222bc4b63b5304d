package org.linxuan.election.procedure;

import java.util.List;
import java.util.Map;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.records.Kept;
import org.linxuan.foundation.records.Records;

/** What units are called. */
public final class UnitNames {
  private final Records records;
  private final Engine engine;

  /** Names out of the records; they are no secret, so the engine reads them. */
  public UnitNames(Records records, Engine engine) {
    this.records = records;
    this.engine = engine;
  }

  /** The name of a unit; its id where it has none. */
  public String of(String unit, Lang lang) {
    List<Kept> rows =
        engine.read(() -> records.list(OrganizationRows.UNITS, "", Map.of("unit", unit)));
    return rows.stream()
        .map(row -> row.text(lang.of("name_en", "name_zh")))
        .findFirst()
        .orElse(unit);
  }
}
