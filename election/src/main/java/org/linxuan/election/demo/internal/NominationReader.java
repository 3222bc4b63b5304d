package org.linxuan.election.demo.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.nomination.NominationTables;
import org.linxuan.election.nomination.SheetRow;
import org.linxuan.election.nomination.SheetRules;
import org.linxuan.election.nomination.SheetTallies;
import org.linxuan.election.nomination.Tally;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads the records of nomination; members' sheets become tallies here and go no further. */
final class NominationReader {
  private final Inputs inputs;
  private final Problems problems;

  NominationReader(Inputs inputs, Problems problems) {
    this.inputs = inputs;
    this.problems = problems;
  }

  NominationRecords read(OrganizationTree tree, Register register, List<WayOut> waysOut) {
    List<Tally> tallies =
        new ArrayList<>(NominationTables.tallies(source(InputCatalog.TALLIES), problems));
    List<SheetRow> sheets = NominationTables.sheets(source(InputCatalog.SHEETS), problems);
    NominationTables.checkEither(tallies, sheets, tree, problems);
    tallies.addAll(fromSheets(sheets, tree, register));
    NominationRecords records =
        new NominationRecords(
            tree,
            tallies,
            NominationTables.forms(source(InputCatalog.FORMS), tree, problems),
            NominationTables.entries(source(InputCatalog.ENTRIES), tree, problems),
            NominationTables.reports(
                source(InputCatalog.REPORTS), source(InputCatalog.NOT_REPORTED), tree, problems),
            NominationTables.consultations(
                source(InputCatalog.ROUNDS),
                source(InputCatalog.ROUND_OPINIONS),
                source(InputCatalog.ROUND_NAMES),
                problems),
            register.persons(),
            waysOut);
    records.checkRounds(problems);
    return records;
  }

  private static List<Tally> fromSheets(
      List<SheetRow> sheets, OrganizationTree tree, Register register) {
    Where where = Where.file("inputs/sheets.csv");
    SheetRules rules =
        new SheetRules(null, null, new HashSet<>(register.persons()), OptionalLong.empty());
    return SheetTallies.tallies(SheetTallies.accept(tree, sheets, unit -> rules, where), where);
  }

  private Source source(InputTable table) {
    return inputs.source(table);
  }
}
