package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.nomination.LevelReports.Line;
import org.linxuan.election.nomination.internal.RoundRows;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.PlainTable;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * Reads the tables of this module into its records and collects every problem with its cell; what
 * is returned beside problems is not to be used. Names are not looked up here: an unknown one is
 * set aside, or is what a gate waits for.
 */
public final class NominationTables {
  /** {@code tallies.csv}, the T of {@code rollup}. */
  public static final TableSpec TALLIES =
      TableSpec.of(Column.text("organization"), Column.text("nominee"), Column.count("supporters"))
          .orEmpty();

  /** {@code sheets.csv}, the S of {@code rollup}. */
  public static final TableSpec SHEETS =
      TableSpec.of(
              Column.text("organization"),
              Column.text("member"),
              Column.text("nominee"),
              Column.count("sheet").optional(),
              Column.date("at").optional())
          .orEmpty();

  /** {@code participation-forms.csv}. */
  public static final TableSpec FORMS =
      TableSpec.of(
              Column.text("organization"),
              Column.count("meeting"),
              Column.count("visit"),
              Column.count("phone"),
              Column.count("writing"),
              Column.text("chair"),
              Column.text("recorder"),
              Column.date("date"))
          .key("organization")
          .orEmpty();

  /** {@code entries.csv}. */
  public static final TableSpec ENTRIES =
      TableSpec.of(
              Column.text("organization"),
              Column.text("person"),
              Column.choice("source", "centre", "vertical", "level"),
              Column.text("by"),
              Column.date("date"),
              Column.text("reason"))
          .key("organization", "person")
          .orEmpty();

  /** {@code reports.csv}, the X of {@code rollup}. */
  public static final TableSpec REPORTS =
      TableSpec.of(
              Column.text("organization"), Column.text("nominee"), Column.text("reason").optional())
          .key("organization", "nominee")
          .orEmpty();

  /** {@code not-reported.csv}. */
  public static final TableSpec NOT_REPORTED =
      TableSpec.of(Column.text("organization"), Column.text("nominee"), Column.text("reason"))
          .key("organization", "nominee")
          .orEmpty();

  /** {@code rounds.csv}. */
  public static final TableSpec ROUNDS =
      TableSpec.of(
              Column.text("unit"),
              Column.count("round"),
              Column.date("sent_down"),
              Column.date("returned"),
              Column.date("resubmitted"),
              Column.count("organizations_heard"),
              Column.count("members_heard"))
          .key("unit", "round")
          .orEmpty();

  /** {@code round-opinions.csv}. */
  public static final TableSpec OPINIONS =
      TableSpec.of(
              Column.text("unit"),
              Column.count("round"),
              Column.text("organization"),
              Column.text("person"),
              Column.choice("opinion", "keep", "drop", "add"),
              Column.text("reason").optional())
          .key("unit", "round", "organization", "person")
          .orEmpty();

  /** {@code round-names.csv}. */
  public static final TableSpec ROUND_NAMES =
      TableSpec.of(
              Column.text("unit"),
              Column.count("round"),
              Column.text("person"),
              Column.choice("change", "kept", "dropped", "added"),
              Column.text("reason").optional())
          .key("unit", "round", "person")
          .orEmpty();

  private NominationTables() {}

  /** The tallies as handed in, in file order; what counts of them is {@link TallyIntake}'s word. */
  public static List<Tally> tallies(Source source, Problems problems) {
    List<Tally> tallies = new ArrayList<>();
    TableReader.stream(
        TALLIES,
        source,
        problems,
        row ->
            tallies.add(
                new Tally(
                    row.text("organization"),
                    new PersonId(row.text("nominee")),
                    row.count("supporters"),
                    row.where("organization"))));
    return tallies;
  }

  /**
   * The tallies of a whole election as handed in, without a record each.
   *
   * @param file what the table is called in results
   */
  public static TallyTable tallyTable(
      Source source, OrganizationTree tree, String file, Problems problems) {
    TallyTable table = new TallyTable(tree, file);
    if (PlainTable.read(TALLIES, source, table::add)) {
      return table;
    }
    TallyTable checked = new TallyTable(tree, file);
    tallies(source, problems).forEach(checked::add);
    return checked;
  }

  /** The sheets as handed in, in file order; what counts of them is {@link SheetIntake}'s word. */
  public static List<SheetRow> sheets(Source source, Problems problems) {
    List<SheetRow> sheets = new ArrayList<>();
    TableReader.stream(
        SHEETS,
        source,
        problems,
        row ->
            sheets.add(
                new SheetRow(
                    row.text("organization"),
                    row.text("member"),
                    new PersonId(row.text("nominee")),
                    row.find("sheet").map(Long::parseLong).orElse(1L),
                    row.findDate("at").orElse(null),
                    row.where("organization"))));
    return sheets;
  }

  /** Adds a problem for every unit that has tallies and sheets. */
  public static void checkEither(
      TallyTable tallies, List<SheetRow> sheets, OrganizationTree tree, Problems problems) {
    BitSet withTallies = new BitSet();
    for (int row = 0; row < tallies.size() && !sheets.isEmpty(); row++) {
      if (tallies.organization(row) >= 0) {
        withTallies.set(tree.unit(tallies.organization(row)));
      }
    }
    for (SheetRow sheet : sheets) {
      int number = tree.number(sheet.organization());
      int unit = number < 0 ? -1 : tree.unit(number);
      if (unit >= 0 && withTallies.get(unit)) {
        withTallies.clear(unit);
        problems.add(NominationProblem.SHEETS_AND_TALLIES, sheet.where(), tree.id(unit));
      }
    }
  }

  /** The participation forms, in file order. */
  public static List<ParticipationForm> forms(
      Source source, OrganizationTree tree, Problems problems) {
    List<ParticipationForm> forms = new ArrayList<>();
    TableReader.stream(
        FORMS,
        source,
        problems,
        row -> {
          OrganizationTables.checkKnown(row, tree, problems);
          forms.add(
              new ParticipationForm(
                  row.text("organization"),
                  new ParticipationForm.Ways(
                      row.count("meeting"),
                      row.count("visit"),
                      row.count("phone"),
                      row.count("writing")),
                  row.text("chair"),
                  row.text("recorder"),
                  row.date("date")));
        });
    return forms;
  }

  /** The names that entered at a level, in file order. */
  public static List<NameEntry> entries(Source source, OrganizationTree tree, Problems problems) {
    List<NameEntry> entries = new ArrayList<>();
    TableReader.stream(
        ENTRIES,
        source,
        problems,
        row -> {
          OrganizationTables.checkKnown(row, tree, problems);
          entries.add(
              new NameEntry(
                  row.text("organization"),
                  new PersonId(row.text("person")),
                  NameSource.parse(row.text("source")),
                  row.text("by"),
                  row.date("date"),
                  row.text("reason")));
        });
    return entries;
  }

  /** Whom each organisation reports, and whom it does not although the majority wishes it. */
  public static LevelReports reports(
      Source reported, Source notReported, OrganizationTree tree, Problems problems) {
    Set<List<Object>> up = new HashSet<>();
    List<Line> yes = new ArrayList<>();
    List<Line> no = new ArrayList<>();
    TableReader.stream(
        REPORTS,
        reported,
        problems,
        row -> {
          Line line = line(row, tree, problems);
          up.add(List.of(line.organization(), line.nominee()));
          yes.add(line);
        });
    TableReader.stream(
        NOT_REPORTED,
        notReported,
        problems,
        row -> {
          Line line = line(row, tree, problems);
          if (up.contains(List.of(line.organization(), line.nominee()))) {
            problems.add(
                NominationProblem.REPORTED_AND_NOT,
                row.where("nominee"),
                line.organization(),
                line.nominee());
          }
          no.add(line);
        });
    return new LevelReports(yes, no);
  }

  private static Line line(Table.Row row, OrganizationTree tree, Problems problems) {
    OrganizationTables.checkKnown(row, tree, problems);
    return new Line(
        row.text("organization"), new PersonId(row.text("nominee")), row.text("reason"));
  }

  /** The rounds of consultation with opinions and changes, by unit. */
  public static Map<String, Consultations> consultations(
      Source rounds, Source opinions, Source names, OrganizationTree tree, Problems problems) {
    RoundRows rows = new RoundRows(tree, problems);
    TableReader.stream(ROUNDS, rounds, problems, rows::round);
    TableReader.stream(OPINIONS, opinions, problems, rows::opinion);
    TableReader.stream(ROUND_NAMES, names, problems, rows::change);
    return rows.byUnit();
  }
}
