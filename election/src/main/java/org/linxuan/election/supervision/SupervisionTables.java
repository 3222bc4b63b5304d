package org.linxuan.election.supervision;

import java.util.List;
import org.linxuan.election.procedure.Register;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads the tables of supervision; rows with a problem are not to be used. */
public final class SupervisionTables {
  /** {@code aftercare.csv}. */
  public static final TableSpec AFTERCARE =
      TableSpec.of(
              Column.text("person"),
              Column.date("date"),
              Column.text("by"),
              Column.text("note_hash"))
          .orEmpty();

  private SupervisionTables() {}

  /** The talks with persons not elected. */
  public static List<Talk> talks(Source source, Register register, Problems problems) {
    return TableReader.read(AFTERCARE, source, problems).rows().stream()
        .map(
            row ->
                new Talk(
                    register.person(row, "person", problems),
                    row.date("date"),
                    row.text("by"),
                    row.text("note_hash")))
        .toList();
  }
}
