package org.linxuan.election.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.internal.EvidenceRows;
import org.linxuan.election.people.internal.PersonRows;
import org.linxuan.election.people.internal.Vocabulary;
import org.linxuan.election.rulebook.Coverage;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * Reads the tables of this module into its records and collects every problem with its cell; what
 * is returned beside problems is not to be used.
 */
public final class PeopleTables {
  /** {@code people.csv}. */
  public static final TableSpec PEOPLE =
      TableSpec.of(
              Column.text("person"),
              Column.text("name_zh"),
              Column.text("name_en"),
              Column.text("unit"),
              Column.text("organization").optional(),
              Column.choice("source", "organization", "level", "vertical", "centre"),
              Column.choice("sex", "female", "male"),
              Column.text("nationality"),
              Column.date("birth"),
              Column.text("education"),
              Column.date("member_since"),
              Column.text("field").optional(),
              Column.text("level").optional(),
              Column.text("body_kind").optional())
          .key("person")
          .orEmpty();

  /** {@code evidence.csv}. */
  public static final TableSpec EVIDENCE =
      TableSpec.of(
              Column.text("person"),
              Column.choice("kind", "post", "occupation", "title", "honour", "deed"),
              Column.text("employer_kind").optional(),
              Column.text("rank").optional(),
              Column.text("duty").optional(),
              Column.count("share").optional(),
              Column.text("occupation").optional(),
              Column.text("title").optional(),
              Column.date("from").optional(),
              Column.date("to").optional(),
              Column.text("granted_by").optional(),
              Column.text("text").optional())
          .orEmpty();

  /** {@code identity.csv}. */
  public static final TableSpec IDENTITY =
      TableSpec.of(
              Column.text("person"),
              Column.text("claimed"),
              Column.text("filled_by"),
              Column.date("filled_on"),
              Column.text("determined"),
              Column.text("determined_by"),
              Column.date("determined_on"),
              Column.text("reviewed_by"),
              Column.date("reviewed_on"),
              Column.text("grounds"))
          .key("person")
          .orEmpty();

  /** {@code private/identity-numbers.csv}, which never leaves the folder. */
  public static final TableSpec NUMBERS =
      TableSpec.of(Column.text("person"), Column.text("number")).key("person").orEmpty();

  private PeopleTables() {}

  /**
   * The persons put forward, by id. Each belongs to one of the units; one whose organisation is
   * stated, and whose unit stands in the tree, is in an organisation at or below that unit.
   */
  public static SortedMap<PersonId, Person> people(
      Source source,
      Set<String> units,
      OrganizationTree tree,
      @Nullable Coverage coverage,
      Problems problems) {
    SortedMap<PersonId, Person> people = new TreeMap<>();
    PersonRows rows = new PersonRows(units, tree, new Vocabulary(null, coverage), problems);
    TableReader.stream(
        PEOPLE,
        source,
        problems,
        row -> {
          Person person = rows.read(row);
          people.put(person.id(), person);
        });
    return people;
  }

  /** The evidence about each person, rows in the order of the file. */
  public static Map<PersonId, List<Evidence>> evidence(
      Source source, Set<PersonId> known, @Nullable IdentityRules rules, Problems problems) {
    EvidenceRows rows = new EvidenceRows(new Vocabulary(rules, null), problems);
    TableReader.stream(
        EVIDENCE,
        source,
        problems,
        row -> {
          checkKnown(row, known, problems);
          rows.read(row);
        });
    return rows.byPerson();
  }

  /** The determinations of identity; claimed and determined are identities of the rulebook. */
  public static Map<PersonId, IdentityDetermination> determinations(
      Source source, Set<PersonId> known, @Nullable IdentityRules rules, Problems problems) {
    Vocabulary words = new Vocabulary(rules, null);
    Map<PersonId, IdentityDetermination> found = new HashMap<>();
    TableReader.stream(
        IDENTITY,
        source,
        problems,
        row -> {
          checkKnown(row, known, problems);
          words.checkIdentity(row, "claimed", problems);
          words.checkIdentity(row, "determined", problems);
          IdentityDetermination read = determination(row);
          found.put(read.person(), read);
        });
    return found;
  }

  private static IdentityDetermination determination(Table.Row row) {
    return new IdentityDetermination(
        new PersonId(row.text("person")),
        row.text("claimed"),
        signed(row, "filled"),
        row.text("determined"),
        signed(row, "determined"),
        signed(row, "reviewed"),
        row.text("grounds"));
  }

  private static Signed signed(Table.Row row, String step) {
    LocalDate on = row.date(step + "_on");
    return new Signed(row.text(step + "_by"), on);
  }

  /** The tags of identity numbers; the numbers themselves are forgotten as they are read. */
  public static Map<PersonId, String> tags(
      Source source, Set<PersonId> known, IdentityTag tag, Problems problems) {
    Map<PersonId, String> tags = new HashMap<>();
    TableReader.stream(
        NUMBERS,
        source,
        problems,
        row -> {
          checkKnown(row, known, problems);
          String number = row.text("number");
          if (number.codePoints().noneMatch(Character::isDigit)) {
            problems.add(
                PeopleProblem.IDENTITY_NUMBER_EMPTY, row.where("number"), row.text("person"));
          }
          tags.put(new PersonId(row.text("person")), tag.of(number));
        });
    return tags;
  }

  /** Adds a problem where the row's {@code person} is not among those put forward. */
  public static void checkKnown(Table.Row row, Set<PersonId> known, Problems problems) {
    String id = row.text("person");
    if (!known.contains(new PersonId(id))) {
      problems.add(PeopleProblem.PERSON_UNKNOWN, row.where("person"), id);
    }
  }
}
