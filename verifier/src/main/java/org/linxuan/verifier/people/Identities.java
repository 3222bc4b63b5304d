package org.linxuan.verifier.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;

/**
 * Everybody's identity: claimed, proposed from evidence, determined, and whether it is confirmed.
 */
public final class Identities {
  private final Election election;
  private final Classifier classifier;

  /** Proposes as of the nomination date. */
  public Identities(Election election) {
    this.election = election;
    this.classifier = new Classifier(election.rules().get("identities"), election.nominationDate());
  }

  /** A row for everybody put forward. */
  public Derived table() {
    Derived table =
        new Derived(
            "identities",
            1,
            "person",
            "unit",
            "claimed",
            "proposed",
            "determined",
            "hat",
            "confirmed");
    boolean defined = !election.rules().get("identities").isAbsent();
    List<Row> people = new ArrayList<>(defined ? election.table("people").rows() : List.<Row>of());
    people.sort(Comparator.comparing(r -> r.get("person"), CodePoints.ORDER));
    for (Row person : people) {
      String id = person.get("person");
      String proposed = classifier.propose(election.table("evidence").where("person", id));
      Optional<Row> row = election.table("identity").find("person", id);
      String claimed = row.map(r -> r.get("claimed")).orElse("");
      table.row(
          id,
          person.get("unit"),
          claimed,
          proposed,
          row.map(r -> r.get("determined")).orElse(""),
          row.isPresent() && !claimed.equals(proposed),
          row.map(Identities::isConfirmed).orElse(false));
    }
    return table;
  }

  /** Filled in, determined and reviewed by three different persons, one after another. */
  public static boolean isConfirmed(Row row) {
    List<String> hands =
        Stream.of("filled_by", "determined_by", "reviewed_by").map(row::get).toList();
    List<String> days =
        Stream.of("filled_on", "determined_on", "reviewed_on").map(row::get).toList();
    return hands.stream().noneMatch(String::isEmpty)
        && hands.stream().distinct().count() == hands.size()
        && days.stream().noneMatch(String::isEmpty)
        && days.stream().sorted().toList().equals(days);
  }
}
