package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.Duplicate.Why;

class DuplicatesTest {
  private static final byte[] KEY = "a key of this election only".getBytes(StandardCharsets.UTF_8);

  static Person person(String id, String unit, String zh, String en, String birth) {
    return new Person(
        new PersonId(id),
        new Person.Names(zh, en),
        new Person.Origin(unit, "", NameSource.ORGANIZATION),
        new Person.Life(
            Sex.FEMALE, "Han", LocalDate.parse(birth), "college", LocalDate.of(2001, 7, 1)),
        new Person.Represents("", "", ""));
  }

  @Test
  void onePersonInTwoUnitsIsFoundByTheNumber() {
    IdentityTag tag = new IdentityTag(KEY);
    List<Person> persons =
        List.of(
            person("p2", "u2", "王小红", "Wang Xiaohong", "1970-01-01"),
            person("p1", "u1", "王晓红", "Wang Hong", "1971-01-01"),
            person("p3", "u1", "李四", "Li Si", "1980-01-01"));
    Map<PersonId, String> tags =
        Map.of(
            new PersonId("p1"), tag.of("11010519491231002x"),
            new PersonId("p2"), tag.of(" 110105-19491231 002Ｘ"),
            new PersonId("p3"), tag.of("110105194912310021"));
    assertThat(new Duplicates(persons).find(tags))
        .containsExactly(new Duplicate(new PersonId("p1"), new PersonId("p2"), Why.SAME_NUMBER));
  }

  @Test
  void aPairMayBeAlikeAndHaveOneNumber() {
    List<Person> persons =
        List.of(
            person("b", "u2", "王红", "Wang Hong", "1970-01-01"),
            person("a", "u1", "王红", "Wang Hong", "1970-01-01"),
            person("c", "u1", "王红", "Wang Hong", "1970-01-02"));
    Map<PersonId, String> tags = Map.of(new PersonId("a"), "1", new PersonId("b"), "1");
    assertThat(new Duplicates(persons).find(tags))
        .extracting(d -> d.person() + "+" + d.other() + " " + d.why().key())
        .containsExactly("a+b likeness", "a+b same-number");
  }

  @Test
  void nearNamesAreForPeopleToLookAt() {
    List<Person> persons =
        List.of(
            person("a", "u1", "欧阳小红", "Ouyang Xiaohong", "1970-01-01"),
            person("b", "u2", "欧阳晓红", "Ouyang Xiao Hong", "1970-01-01"),
            person("c", "u2", "张伟", "Xiaohong Ouyang", "1970-01-01"),
            person("d", "u2", "李静", "Li Jing", "1970-01-01"));
    assertThat(new Duplicates(persons).findNearNames())
        .extracting(d -> d.person() + "+" + d.other())
        .containsExactly("a+b", "a+c");
    assertThat(new Duplicates(persons).find(Map.of())).isEmpty();
  }

  @Test
  void anotherKeyGivesAnotherTag() {
    String number = "110105194912310021";
    String tag = new IdentityTag(KEY).of(number);
    assertThat(tag).hasSize(64).doesNotContain(number);
    assertThat(new IdentityTag(new byte[] {1}).of(number)).isNotEqualTo(tag);
    // From another implementation of HMAC-SHA256.
    assertThat(new IdentityTag("Jefe".getBytes(StandardCharsets.UTF_8)).of(number))
        .isEqualTo("b61e045c86636c8173286b3edeb70410732b3b3f061cb8fbdc8c572b0baa99ad");
  }

  /** Against every pair one by one, on persons drawn from few names, days and numbers. */
  @Property(tries = 100, seed = "20")
  void asComparingEveryPair(
      @ForAll List<@net.jqwik.api.constraints.IntRange(min = 0, max = 17) Integer> draws) {
    List<Person> persons = new java.util.ArrayList<>();
    java.util.Map<PersonId, String> tags = new java.util.HashMap<>();
    for (int i = 0; i < draws.size(); i++) {
      int draw = draws.get(i);
      Person person =
          person("p" + i, "u1", draw % 2 == 0 ? "王红" : "李静", "", "1970-01-0" + (1 + draw % 3));
      persons.add(person);
      if (draw % 5 != 0) {
        tags.put(person.id(), "n" + draw / 3);
      }
    }
    Set<Duplicate> expected = new HashSet<>();
    for (Person a : persons) {
      for (Person b : persons) {
        if (a.id().equals(b.id())) {
          continue;
        }
        if (a.names().equals(b.names()) && a.life().birth().equals(b.life().birth())) {
          expected.add(Duplicate.of(a.id(), b.id(), Why.LIKENESS));
        }
        if (tags.containsKey(a.id()) && tags.get(a.id()).equals(tags.get(b.id()))) {
          expected.add(Duplicate.of(a.id(), b.id(), Why.SAME_NUMBER));
        }
      }
    }
    List<Duplicate> found = new Duplicates(persons).find(tags);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected).isSorted();
  }
}
