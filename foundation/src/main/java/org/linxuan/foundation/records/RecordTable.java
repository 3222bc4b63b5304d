package org.linxuan.foundation.records;

import java.util.List;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;

/**
 * A table that a module keeps in its own schema.
 *
 * @param module the module, and the schema
 * @param name as its CSV file is called, without ending
 * @param area the area of rights under which its rows are read and written
 * @param isSealed whether the ledger holds its rows with salt, since who knows the row could
 *     otherwise be sure that it exists
 */
public record RecordTable(
    String module, String name, TableSpec spec, String area, boolean isSealed) {

  /** An open table. */
  public static RecordTable of(String module, String name, TableSpec spec, String area) {
    return new RecordTable(module, name, spec, area, false);
  }

  /** A table whose rows are sealed. */
  public static RecordTable sealed(String module, String name, TableSpec spec, String area) {
    return new RecordTable(module, name, spec, area, true);
  }

  /** The qualified name in SQL. */
  public String sql() {
    return module + "." + name.replace('-', '_');
  }

  /** The names of the columns, in the order of the spec. */
  public List<String> columns() {
    return spec.columns().stream().map(Column::name).toList();
  }
}
