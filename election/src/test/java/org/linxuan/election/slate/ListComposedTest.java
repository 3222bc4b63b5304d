package org.linxuan.election.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;
import static org.linxuan.election.slate.Slates.P1;
import static org.linxuan.election.slate.Slates.P2;
import static org.linxuan.election.slate.Slates.committee;
import static org.linxuan.election.slate.Slates.complete;
import static org.linxuan.election.slate.Slates.motion;
import static org.linxuan.election.slate.Slates.planned;
import static org.linxuan.election.slate.Slates.proposed;
import static org.linxuan.election.slate.Slates.reasons;
import static org.linxuan.election.slate.Slates.settled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.vetting.Vetted;
import org.linxuan.foundation.problem.Problems;

class ListComposedTest {
  /** Rules over the unit's measures, over a planned number, and one with a greatest number. */
  @Test
  void theMeasuresAndThePlannedNumbersOfTheUnitDecide() {
    String women = "measure: absolute, value: \"1\", strict: false, hard: true";
    Rulebook relative =
        Club.rules(
            women,
            "measure: relative, value: \"1\", relative_to: {part: women, whole: members},"
                + " strict: true, hard: true");
    SlateFile third = new SlateFile(planned(), reasons(), Map.of("women", 3L, "members", 9L));
    SlateFile half = new SlateFile(planned(), reasons(), Map.of("women", 3L, "members", 6L));
    assertThat(composed(relative, third)).as("one of two is above a third").isEmpty();
    assertThat(composed(relative, half))
        .as("one of two is not above a half")
        .containsExactly("composition.list a-4.4 women-some");
    Rulebook numbered = Club.rules(women, "measure: planned, strict: false, hard: true");
    assertThat(composed(numbered, third)).as("one was planned").isEmpty();
    SlateFile two =
        new SlateFile(
            List.of(new PlannedNumber(Club.UNIT, "women", 2, may(4))), reasons(), Map.of());
    assertThat(composed(numbered, two)).hasSize(1);
    Rulebook atMost = Club.rules("bound: min, " + women, "bound: max, " + women);
    assertThat(composed(atMost, third)).as("at most one").isEmpty();
  }

  private static List<String> composed(Rulebook rules, SlateFile file) {
    UnitFacts facts =
        Club.facts(
            rules,
            ProcedureFile.empty(),
            committee(proposed(P1, P2), settled(9, 8, motion(P1, 5), motion(P2, 6))),
            Vetted.people(),
            file);
    return Club.missing(new ListComposed(), facts.atGateOf("preliminary"));
  }

  @Test
  void whatARuleWantsIsSaidInItsOwnWords() {
    UnitFacts facts = complete().with(new SlateFile(planned(), List.of(), Map.of()));
    assertThat(new ListComposed().missing(facts.atGateOf("preliminary")))
        .extracting(m -> m.text().en() + " | " + m.text().zh())
        .containsExactly("front line at least two thirds: 1/2, at least 2 | 一线不少于三分之二：1/2，至少 2");
    Rulebook none =
        Club.rules(
            "bound: min, measure: absolute, value: \"1\"",
            "bound: max, measure: absolute, value: \"0\"");
    UnitFacts tooMany =
        Club.facts(
            none,
            ProcedureFile.empty(),
            committee(proposed(P1, P2), settled(9, 8, motion(P1, 5), motion(P2, 6))),
            Vetted.people(),
            new SlateFile(planned(), reasons(), Map.of()));
    assertThat(new ListComposed().missing(tooMany.atGateOf("preliminary")))
        .extracting(m -> m.text().en() + " | " + m.text().zh())
        .containsExactly("some women: 1/2, at most 0 | 有女代表：1/2，至多 0");
  }

  @Test
  void whatIsCountedInAPerson() {
    PeopleFile people = Vetted.people();
    assertThat(PersonFeatures.of(Club.rules(), people, P2))
        .containsEntry("sex", "male")
        .containsEntry("nationality_group", "han")
        .containsEntry("identity", "leading-cadre")
        .containsEntry("group", "leading-cadre");
    assertThat(PersonFeatures.of(Club.rules(), people, P1)).containsEntry("sex", "female");
    assertThat(PersonFeatures.of(Club.rules(), PeopleFile.empty(), P1)).isEmpty();
    Rulebook without = RulebookLoader.load("local-congress", new Problems()).orElseThrow();
    assertThat(PersonFeatures.of(without, people, P1))
        .containsEntry("identity", "worker")
        .doesNotContainKey("group");
  }
}
