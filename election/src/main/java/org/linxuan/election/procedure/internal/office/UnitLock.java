package org.linxuan.election.procedure.internal.office;

import org.springframework.jdbc.core.JdbcTemplate;

/** The lock of a unit, held until the transaction ends. */
final class UnitLock {
  private final JdbcTemplate jdbc;

  UnitLock(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Held together with others who enter rows; nobody opens or closes meanwhile. */
  void share(String unit) {
    lock(unit, "SHARE");
  }

  /** Held alone. */
  void alone(String unit) {
    lock(unit, "UPDATE");
    jdbc.update("UPDATE procedure.unit_state SET version = version + 1 WHERE unit = ?", unit);
  }

  private void lock(String unit, String strength) {
    String sql = "SELECT unit FROM procedure.unit_state WHERE unit = ? FOR " + strength;
    if (jdbc.queryForList(sql, String.class, unit).isEmpty()) {
      jdbc.update(
          "INSERT INTO procedure.unit_state (unit) VALUES (?) ON CONFLICT DO NOTHING", unit);
      jdbc.queryForList(sql, String.class, unit);
    }
  }
}
