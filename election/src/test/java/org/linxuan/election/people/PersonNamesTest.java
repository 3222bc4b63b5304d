package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.election.people.Duplicate.Why;

/** What is odd in a name is said, and nothing is changed unasked. */
class PersonNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"‧", "・", "•"})
  void otherDotsAreReportedAndCompareAlike(String dot) {
    String written = "买买提" + dot + "艾力";
    assertThat(PersonNames.look(written))
        .containsExactly(
            new PersonNames.Finding(
                PersonNames.Kind.DOT_VARIANT, 4, String.format("U+%04X", dot.codePointAt(0))));
    assertThat(PersonNames.proposed(written)).isEqualTo("买买提·艾力");
    assertThat(PersonNames.alike(written)).isEqualTo(PersonNames.alike("买买提·艾力"));
  }

  @Test
  void goodNamesHaveNoFindings() {
    for (String name : List.of("王小明", "买买提·艾力", "欧阳修", "㐂子", "Anna")) {
      assertThat(PersonNames.look(name)).as(name).isEmpty();
      assertThat(PersonNames.proposed(name)).isEqualTo(name);
    }
  }

  @Test
  void unseenRareAndPrivateCharactersAreTold() {
    String name = "𠮷\u200B\u3000\uE000·";
    assertThat(PersonNames.look(name).stream().map(f -> f.kind() + "@" + f.at() + f.character()))
        .containsExactly(
            "RARE@1U+20BB7",
            "UNSEEN@2U+200B",
            "UNSEEN@3U+3000",
            "PRIVATE@4U+E000",
            "DOT_MISPLACED@5U+00B7");
    assertThat(PersonNames.proposed(name)).isEqualTo("𠮷\uE000·");
    assertThat(PersonNames.look("·甲·•乙").stream().map(f -> f.kind() + "@" + f.at()))
        .containsExactly("DOT_MISPLACED@1", "DOT_MISPLACED@3", "DOT_VARIANT@4");
  }

  @Test
  void onePersonUnderTwoDotsIsFoundTwice() {
    List<Person> persons =
        List.of(
            DuplicatesTest.person("a", "u1", "买买提・艾力", "", "1970-01-01"),
            DuplicatesTest.person("b", "u2", "买买提·艾力", "", "1970-01-01"));
    assertThat(new Duplicates(persons).find(Map.of()))
        .containsExactly(new Duplicate(new PersonId("a"), new PersonId("b"), Why.LIKENESS));
    assertThat(new Duplicates(persons).findNearNames()).isEmpty();
  }
}
