package org.linxuan.verifier.record;

import java.util.List;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.count.Result;

/** Whom the rounds of each unit elected, as the record tells it. */
final class Winners {
  private final Assembly assembly;

  Winners(Assembly assembly) {
    this.assembly = assembly;
  }

  /** Who was elected in a unit, in the order elected; written-in names among them. */
  List<Elected.Name> of(String unit) {
    return Elected.of(assembly.of(unit)).names();
  }

  static boolean isWriteIn(Elected.Name name) {
    return !name.result().round().candidates().contains(name.name());
  }

  /** The persons elected in a unit, those written in left out. */
  List<String> persons(String unit) {
    return of(unit).stream().filter(n -> !isWriteIn(n)).map(Elected.Name::name).toList();
  }

  boolean voted(String unit) {
    return !assembly.of(unit).isEmpty();
  }

  /** What the last round leaves to be done. */
  String next(String unit) {
    List<Result> rounds = assembly.of(unit);
    return rounds.isEmpty() ? "none" : rounds.get(rounds.size() - 1).next();
  }

  /** The rounds of a unit as the record tells them: date and outcome. */
  List<List<String>> told(String unit) {
    return assembly.of(unit).stream().map(r -> List.of(r.round().date(), outcome(r))).toList();
  }

  private static String outcome(Result result) {
    return String.join(
        ":",
        String.valueOf(result.round().number()),
        result.round().kind(),
        result.voting(),
        String.valueOf(result.elected().size()),
        result.next());
  }

  /** The names on the ballot of round 1; none where there was none. */
  List<String> candidates(String unit) {
    return voted(unit) ? assembly.of(unit).get(0).round().candidates() : List.of();
  }

  /** The date of round 1; empty where there was none. */
  String firstDate(String unit) {
    return voted(unit) ? assembly.of(unit).get(0).round().date() : "";
  }
}
