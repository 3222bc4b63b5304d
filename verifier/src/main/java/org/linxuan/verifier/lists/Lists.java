package org.linxuan.verifier.lists;

import java.util.List;
import java.util.Optional;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.count.Result;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.Row;

/** Who stands on each list of a unit, as known on a day. */
public final class Lists {
  /** After every date. */
  public static final String ALWAYS = "9999-12-31";

  private final Election election;
  private final Assembly assembly;

  /** The lists of an election. */
  public Lists(Election election, Assembly assembly) {
    this.election = election;
    this.assembly = assembly;
  }

  /** The last meeting of a unit with an act, held by a day; of those on one day the later row. */
  public Optional<Row> meeting(String unit, String act, String day) {
    return election.table("meetings").where("unit", unit).stream()
        .filter(r -> r.is("act", act) && r.by("date", day))
        .reduce((a, b) -> b.get("date").compareTo(a.get("date")) >= 0 ? b : a);
  }

  /** The names a meeting took. */
  public List<String> taken(Row meeting) {
    return election.table("meeting-names").where("meeting", meeting.get("meeting")).stream()
        .filter(r -> r.flag("taken"))
        .map(r -> r.get("person"))
        .toList();
  }

  /** The list of a step; nothing while it is not known. */
  public Optional<List<String>> list(String unit, Step step, String day) {
    return switch (step) {
      case VETTED -> taken(unit, step, Step.PRELIMINARY, day);
      case PRELIMINARY -> taken(unit, step, Step.PREPARATORY, day);
      case PREPARATORY -> taken(unit, step, Step.CANDIDATES, day);
      case CANDIDATES -> first(unit, day).map(r -> r.round().candidates());
      case ELECTED -> elected(unit, day);
    };
  }

  private Optional<Result> first(String unit, String day) {
    return assembly.of(unit, day).stream().filter(r -> r.round().number() == 1).findFirst();
  }

  private Optional<List<String>> elected(String unit, String day) {
    List<Result> results = assembly.of(unit, day);
    return results.isEmpty()
        ? Optional.empty()
        : Optional.of(Elected.of(results).names().stream().map(Elected.Name::name).toList());
  }

  /** Those taken, less those whose way out lies before the step that follows. */
  private Optional<List<String>> taken(String unit, Step step, Step next, String day) {
    String until = dateOf(unit, next, day).orElse("");
    return meeting(unit, step.act(), day)
        .map(m -> taken(m).stream().filter(p -> !isOut(p, until, day)).toList());
  }

  private Optional<String> dateOf(String unit, Step step, String day) {
    return step == Step.CANDIDATES
        ? first(unit, day).map(r -> r.round().date())
        : meeting(unit, step.act(), day).map(r -> r.get("date"));
  }

  private boolean isOut(String person, String until, String day) {
    return election.table("ways-out").where("person", person).stream()
        .map(r -> r.get("date"))
        .anyMatch(d -> d.compareTo(day) <= 0 && (until.isEmpty() || d.compareTo(until) < 0));
  }
}
