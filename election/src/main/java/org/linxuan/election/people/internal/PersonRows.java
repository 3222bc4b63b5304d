package org.linxuan.election.people.internal;

import java.util.Set;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PeopleProblem;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.people.Sex;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Reads rows of {@code people.csv}. */
public record PersonRows(
    Set<String> units, OrganizationTree tree, Vocabulary words, Problems problems) {

  /** The person; whatever is wrong is added to the problems. */
  public Person read(Table.Row row) {
    Person person =
        new Person(
            new PersonId(row.text("person")),
            new Person.Names(row.text("name_zh"), row.text("name_en")),
            new Person.Origin(
                row.text("unit"), row.text("organization"), NameSource.parse(row.text("source"))),
            new Person.Life(
                Sex.parse(row.text("sex")),
                row.text("nationality"),
                row.date("birth"),
                row.text("education"),
                row.date("member_since")),
            new Person.Represents(row.text("field"), row.text("level"), row.text("body_kind")));
    checkPlace(row, person);
    if (!person.life().memberSince().isAfter(person.life().birth())) {
      problems.add(
          PeopleProblem.MEMBER_BEFORE_BIRTH,
          row.where("member_since"),
          person.id(),
          person.life().memberSince(),
          person.life().birth());
    }
    words.checkCoverage(row, problems);
    return person;
  }

  private void checkPlace(Table.Row row, Person person) {
    String unit = person.origin().unit();
    String organization = person.origin().organization();
    if (!units.contains(unit)) {
      problems.add(PeopleProblem.PERSON_UNIT_UNKNOWN, row.where("unit"), person.id(), unit);
    } else if (!organization.isEmpty() && tree.find(unit).isPresent()) {
      boolean below =
          tree.find(organization).isPresent() && tree.unitOf(organization).id().equals(unit);
      if (!below) {
        problems.add(
            PeopleProblem.PERSON_ORGANIZATION_UNKNOWN,
            row.where("organization"),
            person.id(),
            organization,
            unit);
      }
    }
  }
}
