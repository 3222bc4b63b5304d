package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import org.linxuan.election.rulebook.Rulebook;

/** The small tables of every unit: its persons, whom its levels report, its vote. */
final class UnitTables {
  private final PersonTables persons;
  private final ReportTables reports;
  private final SummaryTables summary;
  private final long seed;

  UnitTables(CsvTables tables, Rulebook rules, long seed) {
    this.persons = new PersonTables(tables, seed);
    this.reports = new ReportTables(tables, seed);
    this.summary = new SummaryTables(tables, rules);
    this.seed = seed;
  }

  void write(List<UnitSeats> units) throws IOException {
    for (UnitSeats unit : units) {
      write(unit);
    }
  }

  private void write(UnitSeats unit) throws IOException {
    List<Node> nodes = UnitTree.grow(unit.plan(), seed);
    Node root = nodes.get(0);
    List<MadePerson> known = persons.known(unit, root);
    reports.unit(unit, root);
    for (Node node : nodes) {
      if (node.form.persons > 0) {
        persons.local(node, unit.plan());
      }
      if (node.form == Form.COUNTY || node.form == Form.DISTRICT || node.form == Form.DEPARTMENT) {
        reports.area(unit, node, root);
      }
    }
    summary.write(unit, known);
  }
}
