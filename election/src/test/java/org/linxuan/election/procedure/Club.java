package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.clock.AsOf;
import org.linxuan.foundation.clock.WorkingCalendar;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * An invented club with its rules and a unit, for the tests of every module that hands in gates.
 */
public final class Club {
  /** The unit. */
  public static final String UNIT = "u1";

  /** Three different persons. */
  public static final Hands HANDS = new Hands("An", "Bo", "Chen");

  private static final Rulebook RULES = load(Club::shipped);

  private Club() {}

  /** The club's rules. */
  public static Rulebook rules() {
    return RULES;
  }

  /** The club's rules with one piece of their text replaced. */
  public static Rulebook rules(String from, String to) {
    String text = shipped();
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return load(() -> text.replace(from, to));
  }

  /** A day of May 2022. */
  public static LocalDate may(int day) {
    return LocalDate.of(2022, 5, day);
  }

  /** Persons by their ids. */
  public static Set<PersonId> persons(String... ids) {
    return Stream.of(ids).map(PersonId::new).collect(Collectors.toSet());
  }

  /** The facts of the unit with 2 seats at the end of May 2022, on Monday-to-Friday weeks. */
  public static UnitFacts facts(AsOf<?>... files) {
    return facts(RULES, files);
  }

  /** The same under other rules. */
  public static UnitFacts facts(Rulebook rules, AsOf<?>... files) {
    UnitSetting setting =
        new UnitSetting(
            rules, WorkingCalendar.plain(), UNIT, "branch-office", 2, LocalDate.of(2022, 1, 1));
    return UnitFacts.of(setting, may(31), List.of(files));
  }

  /**
   * What each of the conditions misses, as {@code check article id}, sorted as a gate reports it.
   */
  public static List<String> missing(GateCondition condition, UnitFacts facts) {
    return new GateLine(condition.check(), condition.missing(facts))
        .missing().stream().map(Club::line).toList();
  }

  private static String line(Missing missing) {
    if (missing.text().zh().isBlank() || missing.text().en().isBlank()) {
      throw new AssertionError("no text in both languages: " + missing);
    }
    return missing.check().key() + " " + missing.article() + " " + missing.id();
  }

  /** The line that {@link #missing} prints for a thing. */
  public static String line(Check check, String article, String id) {
    return check.key() + " " + article + " " + id;
  }

  private static Rulebook load(java.util.function.Supplier<String> text) {
    Problems problems = new Problems();
    return RulebookLoader.open(Source.text("club.yaml", text.get()), problems)
        .orElseThrow(() -> new IllegalStateException(problems.toString()))
        .rulebook();
  }

  private static String shipped() {
    try (var in = Club.class.getResourceAsStream("club.yaml")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
