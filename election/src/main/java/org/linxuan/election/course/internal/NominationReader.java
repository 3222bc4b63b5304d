package org.linxuan.election.course.internal;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.nomination.NominationTables;
import org.linxuan.election.nomination.SheetRow;
import org.linxuan.election.nomination.SheetRules;
import org.linxuan.election.nomination.SheetTallies;
import org.linxuan.election.nomination.TallyTable;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads the records of nomination; members' sheets become tallies here and go no further. */
final class NominationReader {
  private static final String TALLIES = "tallies.csv";

  private final Inputs inputs;
  private final Problems problems;

  NominationReader(Inputs inputs, Problems problems) {
    this.inputs = inputs;
    this.problems = problems;
  }

  NominationRecords read(OrganizationTree tree, Register register, List<WayOut> waysOut) {
    TallyTable tallies =
        inputs.longTable(
            InputCatalog.TALLIES,
            new TallyTable(tree, TALLIES),
            problems,
            source -> NominationTables.tallyTable(source, tree, TALLIES, problems));
    List<SheetRow> sheets = NominationTables.sheets(source(InputCatalog.SHEETS), problems);
    NominationTables.checkEither(tallies, sheets, tree, problems);
    if (!sheets.isEmpty()) {
      tallies = fromSheets(tallies, sheets, tree, register);
    }
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
                tree,
                problems),
            register.persons(),
            waysOut);
    records.checkRounds(problems);
    return records;
  }

  /** Sheets added up, behind what came as tallies. */
  private static TallyTable fromSheets(
      TallyTable tallies, List<SheetRow> sheets, OrganizationTree tree, Register register) {
    Where where = Where.file("inputs/sheets.csv");
    SheetRules rules =
        new SheetRules(null, null, new HashSet<>(register.persons()), OptionalLong.empty());
    return tallies.and(
        SheetTallies.tallies(SheetTallies.accept(tree, sheets, unit -> rules, where), where));
  }

  private Source source(InputTable table) {
    return inputs.source(table);
  }
}
