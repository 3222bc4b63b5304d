package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.synth.Scale;

/** The small tables of every unit: its persons, whom its levels report, its vote; of one, all. */
final class UnitTables {
  private final CsvTables tables;
  private final Rulebook rules;
  private final PersonTables persons;
  private final ReportTables reports;
  private final SummaryTables summary;
  private final Scale scale;
  private final long seed;

  UnitTables(CsvTables tables, Rulebook rules, Scale scale, long seed) {
    this.tables = tables;
    this.rules = rules;
    this.persons = new PersonTables(tables, seed);
    this.reports = new ReportTables(tables, seed);
    this.summary = new SummaryTables(tables, rules);
    this.scale = scale;
    this.seed = seed;
  }

  void write(List<UnitSeats> units, Path inputs) throws IOException {
    Set<String> full = UnitPlans.inFull(scale, units.stream().map(UnitSeats::plan).toList());
    for (UnitSeats unit : units) {
      List<Node> nodes = UnitTree.grow(unit.plan(), seed);
      List<MadePerson> known = persons.known(unit, nodes.get(0));
      for (Node node : nodes) {
        persons.local(node, unit.plan());
      }
      summary.planned(unit, known);
      if (full.contains(unit.plan().id())) {
        full(new FullUnit(unit, known, rules, tables), nodes, inputs);
      } else {
        summary(unit, nodes, known);
      }
    }
  }

  private void summary(UnitSeats unit, List<Node> nodes, List<MadePerson> known)
      throws IOException {
    Node root = nodes.get(0);
    reports.unit(unit, root);
    for (Node node : nodes) {
      if (node.form == Form.COUNTY || node.form == Form.DISTRICT || node.form == Form.DEPARTMENT) {
        reports.area(unit, node, root);
      }
    }
    summary.write(unit, known);
  }

  private void full(FullUnit unit, List<Node> nodes, Path inputs) throws IOException {
    new FullNomination(unit, nodes, seed).write();
    new FullVetting(unit, seed).write();
    new FullLists(unit).write();
    new FullAssembly(unit, seed).write(inputs);
  }
}
