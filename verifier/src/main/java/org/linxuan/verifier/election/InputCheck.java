package org.linxuan.verifier.election;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.verifier.election.InputTables.Column;
import org.linxuan.verifier.election.InputTables.Form;
import org.linxuan.verifier.read.Csv;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * Every input table has its columns in order, cells of the right kind, keys once, units that are
 * there.
 */
public final class InputCheck {
  private static final int DATE = 10;
  private static final List<String> NEEDED = List.of("election", "units", "apportionment");

  /** Tables whose cells are checked while they are read for the sums. */
  private static final List<String> LONG = List.of("organizations", "tallies");

  private static final List<String> VALUES =
      List.of("election", "rulebook", "nomination_date", "credentials_date");

  private final Election election;
  private final Differences out;

  /** Checks the tables of a package. */
  public InputCheck(Election election, Differences out) {
    this.election = election;
    this.out = out;
  }

  /** Checks every table. */
  public void run() {
    Map<String, Form> forms = InputTables.forms();
    forms.put("apportionment", apportionment());
    for (String name : NEEDED) {
      if (!election.folder().hasTable("inputs", name)) {
        out.add(Finding.PACKAGE_MISSING, "inputs/" + name + ".csv");
      }
    }
    forms.values().stream().filter(f -> !LONG.contains(f.name())).forEach(this::check);
    for (String key : VALUES) {
      if (election.value(key).isEmpty()
          || (key.endsWith("_date") && !isDate(election.value(key)))) {
        out.add(Finding.INPUT_FORM, "inputs/election.csv " + key, election.value(key));
      }
    }
    extra(forms.keySet());
  }

  /** The columns that the rulebook names, and seats entered by hand where it allows them. */
  private Form apportionment() {
    Node rules = election.rules().get("apportionment");
    List<Column> columns = new ArrayList<>();
    for (Node column : rules.get("columns").list()) {
      boolean count = column.get("type").text().equals("count");
      List<String> values = column.get("values").texts();
      char kind = !values.isEmpty() ? '=' : count ? '#' : ' ';
      columns.add(new Column(column.get("name").text(), kind, values, false));
    }
    if (rules.isAbsent()) {
      columns.add(new Column("unit", '!', List.of(), false));
    }
    boolean byHand = rules.isAbsent() || rules.get("hand_entered").flag();
    if (byHand && election.table("apportionment").columns().contains("seats")) {
      columns.add(new Column("seats", '#', List.of(), true));
    }
    return new Form("apportionment", 1, columns);
  }

  private void check(Form form) {
    try {
      String place = InputTables.AUDITORS.contains(form.name()) ? "auditors" : "inputs";
      Sheet sheet = election.table(form.name());
      if (!election.folder().hasTable(place, form.name())) {
        return;
      }
      if (!sheet.columns().equals(form.names())) {
        out.add(
            Finding.INPUT_FORM,
            sheet.path(),
            String.join(",", sheet.columns()),
            String.join(",", form.names()));
        return;
      }
      rows(form, sheet);
      spelling(sheet);
    } catch (Malformed e) {
      out.add(Finding.INPUT_FORM, e);
    }
  }

  private void rows(Form form, Sheet sheet) {
    Set<List<String>> keys = new HashSet<>();
    for (Row row : sheet.rows()) {
      for (Column column : form.columns()) {
        if (!fits(column, row.get(column.name()))) {
          out.add(Finding.INPUT_FORM, row.where() + " " + column.name(), row.get(column.name()));
        }
      }
      List<String> key = row.get(form.names().subList(0, form.keys()));
      if (form.keys() > 0 && !keys.add(key)) {
        out.add(Finding.INPUT_TWICE, row.where(), String.join(" ", key));
      }
      if (row.has("unit")
          && !form.name().equals("units")
          && election.unit(row.get("unit")).isEmpty()) {
        out.add(Finding.INPUT_UNKNOWN, row.where() + " unit", row.get("unit"));
      }
    }
  }

  private static boolean fits(Column column, String cell) {
    if (cell.isEmpty()) {
      return column.mayBeEmpty();
    }
    return switch (column.kind()) {
      case '#' -> Row.isCount(cell);
      case '@' -> isDate(cell);
      case '%' -> cell.equals("true") || cell.equals("false");
      case '=' -> column.values().contains(cell);
      default -> true;
    };
  }

  static boolean isDate(String cell) {
    try {
      return cell.length() == DATE && LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Inputs are written anew into the package, so there is one spelling of each table. */
  private void spelling(Sheet sheet) {
    StringBuilder text = new StringBuilder(Csv.line(sheet.columns()));
    sheet.rows().forEach(row -> text.append(Csv.line(row.get(sheet.columns()))));
    if (!text.toString().equals(election.folder().text(sheet.path()))) {
      out.add(Finding.INPUT_SPELLING, sheet.path());
    }
  }

  private void extra(Set<String> known) {
    Set<String> inputs =
        known.stream().filter(n -> !InputTables.AUDITORS.contains(n)).collect(Collectors.toSet());
    only("inputs", inputs);
    Set<String> rounds =
        election.table("ballot-rounds").rows().stream()
            .map(r -> "ballots-" + r.get("unit") + "-" + r.get("round"))
            .collect(Collectors.toCollection(HashSet::new));
    rounds.addAll(InputTables.AUDITORS);
    only("auditors", rounds);
  }

  /** A folder holds these tables and no others, each once. */
  private void only(String folder, Set<String> known) {
    Set<String> seen = new HashSet<>();
    for (String path : election.folder().below(folder)) {
      String name = name(path.substring(folder.length() + 1));
      if (!known.contains(name) || !seen.add(name)) {
        out.add(Finding.PACKAGE_EXTRA, path);
      }
    }
  }

  private static String name(String name) {
    for (String end : List.of(".csv.gz", ".csv")) {
      if (name.endsWith(end)) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return "/" + name;
  }
}
