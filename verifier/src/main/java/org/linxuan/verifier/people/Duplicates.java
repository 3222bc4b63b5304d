package org.linxuan.verifier.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * Persons put forward twice. Likeness is derived again; that two have the same identity number
 * cannot be, since numbers are never packed: such rows are taken as they stand, if both persons are
 * there and in order.
 */
public final class Duplicates {
  /** So many persons may be alike; more have lost every sense. */
  private static final int MOST = 2000;

  private final Election election;
  private final Sheet stands;

  /** Reads what stands in the package. */
  public Duplicates(Election election) {
    this.election = election;
    this.stands = election.folder().sheet("results", "duplicates");
  }

  /** The pairs said to have the same number. */
  public List<Row> sameNumber() {
    return stands.where("why", "same-number");
  }

  /** Compares the table, of which same-number rows are taken over. */
  public void compare(PackageFolder folder, Differences out) {
    List<List<String>> rows = new ArrayList<>(likenesses());
    for (Row row : sameNumber()) {
      String one = row.get("person");
      String other = row.get("other");
      boolean there = election.person(one).isPresent() && election.person(other).isPresent();
      if (!there || CodePoints.ORDER.compare(one, other) >= 0) {
        out.add(Finding.DUPLICATE, row.where(), one + " " + other);
      }
      rows.add(List.of(one, other, "same-number"));
    }
    rows.sort(
        Comparator.comparing((List<String> r) -> r.get(0), CodePoints.ORDER)
            .thenComparing(r -> r.get(1), CodePoints.ORDER)
            .thenComparing(r -> r.get(2), CodePoints.ORDER));
    Derived table = new Derived("duplicates", 3, "person", "other", "why");
    rows.stream().distinct().forEach(table::row);
    table.compare(folder, Finding.DUPLICATE, out);
  }

  /** The same Chinese name, whatever its dots, day of birth and sex. */
  private List<List<String>> likenesses() {
    Map<List<String>, List<String>> alike = new HashMap<>();
    for (Row row : election.table("people").rows()) {
      alike
          .computeIfAbsent(
              List.of(
                  row.get("name_zh")
                      .replaceAll("[\u2027\u30FB\u2022\uFF65\u2219\u22C5\uFF0E]", "\u00B7"),
                  row.get("birth"),
                  row.get("sex")),
              k -> new ArrayList<>())
          .add(row.get("person"));
    }
    List<List<String>> pairs = new ArrayList<>();
    for (List<String> group : alike.values()) {
      group.sort(CodePoints.ORDER);
      if (group.size() > MOST) {
        throw new Malformed("inputs/people.csv", "thousands of persons alike", "数千人相同");
      }
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs.add(List.of(group.get(i), group.get(j), "likeness"));
        }
      }
    }
    return pairs;
  }
}
