package org.linxuan.election.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;

class DecisionTest {
  private static final PersonId P1 = new PersonId("p1");
  private static final ActDone SETTLED =
      new ActDone("settle-by-vote", "plenum", "m3", HANDS, new Votes(8, 1, 0));

  private static Decision entry() {
    return Decision.of(DecisionKind.PERSON, may(20), "u1", "preparatory")
        .by(SETTLED)
        .moving(Passage.into(PersonStage.PREPARATORY_CANDIDATE, P1))
        .resting(List.of("a-5.4"), "ab".repeat(32));
  }

  @Test
  void isOneLineOfCanonicalJsonWithoutEmptyMembers() {
    assertThat(entry().line())
        .isEqualTo(
            "{\"act\":\"settle-by-vote\",\"articles\":[\"a-5.4\"],\"body\":\"plenum\","
                + "\"checked_by\":\"Bo\",\"date\":\"2022-05-20\",\"from\":\"preliminary-nominee\","
                + "\"issued_by\":\"Chen\",\"kind\":\"person\",\"mandate\":\""
                + "ab".repeat(32)
                + "\",\"meeting\":\"m3\",\"person\":\"p1\",\"prepared_by\":\"An\","
                + "\"stage\":\"preparatory\",\"to\":\"preparatory-candidate\",\"unit\":\"u1\","
                + "\"votes\":{\"abstain\":0,\"against\":1,\"for\":8}}");
    assertThat(Decision.of(DecisionKind.RESULT, may(31), "u1", "").withOutcome("complete").line())
        .isEqualTo(
            "{\"date\":\"2022-05-31\",\"kind\":\"result\",\"outcome\":\"complete\",\"unit\":\"u1\"}");
  }

  @Test
  void aRefusalSaysWhatWasMissingAndAWayOutWhich() {
    Decision refusal =
        Decision.of(DecisionKind.REFUSE_STAGE, may(9), "u1", "vetting")
            .lacking(List.of("papers.registered"));
    assertThat(refusal.line()).contains("\"missing\":[\"papers.registered\"]");
    Decision out =
        Decision.of(DecisionKind.WAY_OUT, may(9), "u1", "")
            .leaving(new Withdrawn(P1, may(9), "own wish", "p1"));
    assertThat(new Disqualified(P1, may(9), "r", "b").way()).isEqualTo("disqualified");
    assertThat(new NotTakenForward(P1, may(9), "r", "b").way()).isEqualTo("not-taken-forward");
    assertThat(new Deceased(P1, may(9), "r", "b").way()).isEqualTo("deceased");
    assertThat(out.line()).contains("\"person\":\"p1\"").contains("\"way\":\"withdrawn\"");
  }

  /** The hash is that of the line, as {@code printf %s LINE | sha256sum} gives it. */
  @Test
  void theHashIsThatOfTheLine() {
    Decision result = Decision.of(DecisionKind.RESULT, may(31), "u1", "").withOutcome("complete");
    assertThat(result.hash())
        .isEqualTo("5de474004b261979f86e0a5f29b5455df49a9ebcd71f5a327db1b2740f1cafb9");
    assertThat(result.withOutcome("tie").hash()).isNotEqualTo(result.hash());
  }

  @Test
  void aStageIsEnteredOnlyByADecisionThatRestsOnSomething() {
    Entry entry = Entry.by(entry()).into(PersonStage.PREPARATORY_CANDIDATE);
    assertThat(entry.person()).isEqualTo(P1);
    assertThat(entry.hash()).isEqualTo(entry().hash());
    assertThat(entry.mandate()).isEqualTo("ab".repeat(32));
    assertThat(entry.articles()).containsExactly("a-5.4");
    assertThatThrownBy(() -> entry.into(PersonStage.CANDIDATE))
        .isInstanceOf(IllegalArgumentException.class);
    for (Decision hollow :
        List.of(
            entry().resting(List.of("a-5.4"), ""),
            entry().resting(List.of(), "ab".repeat(32)),
            Decision.of(DecisionKind.PERSON, may(20), "u1", "preparatory")
                .about(P1)
                .resting(List.of("a-5.4"), "ab".repeat(32)))) {
      assertThatThrownBy(() -> Entry.by(hollow)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nobodySkipsAStage() {
    assertThat(new Passage(P1, null, PersonStage.NOMINEE).from()).isNull();
    assertThat(new Passage(P1, null, PersonStage.CANDIDATE).from())
        .as("a unit carried in summary begins with its candidates")
        .isNull();
    assertThatThrownBy(() -> new Passage(P1, PersonStage.NOMINEE, PersonStage.CANDIDATE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Passage(P1, PersonStage.CANDIDATE, PersonStage.NOMINEE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry().about(new PersonId("p2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOrderIsDayUnitStageKindPerson() {
    List<Decision> inOrder =
        List.of(
            Decision.of(DecisionKind.RESULT, may(1), "u2", ""),
            Decision.of(DecisionKind.APPORTION, may(2), "u1", ""),
            Decision.of(DecisionKind.OPEN_STAGE, may(2), "u1", "start"),
            Decision.of(DecisionKind.OPEN_STAGE, may(2), "u1", "nomination"),
            Decision.of(DecisionKind.ACT, may(2), "u1", "nomination"),
            Decision.of(DecisionKind.PERSON, may(2), "u1", "nomination").about(P1),
            Decision.of(DecisionKind.PERSON, may(2), "u1", "nomination").about(new PersonId("p2")),
            Decision.of(DecisionKind.ACT, may(2), "u1", "vetting").withOutcome("a"),
            Decision.of(DecisionKind.ACT, may(2), "u1", "vetting").withOutcome("b"),
            Decision.of(DecisionKind.APPORTION, may(2), "u2", ""));
    List<Decision> mixed = new ArrayList<>(inOrder);
    Collections.reverse(mixed);
    assertThat(DecisionLog.sorted(Club.rules(), mixed).decisions()).isEqualTo(inOrder);
    assertThat(DecisionLog.sorted(Club.rules(), mixed).asOf(may(1)).decisions()).hasSize(1);
  }

  @Test
  void anEntryIsFoundByPersonAndStage() {
    DecisionLog log = DecisionLog.sorted(Club.rules(), List.of(entry()));
    assertThat(log.findEntry(P1, PersonStage.PREPARATORY_CANDIDATE)).contains(entry());
    assertThat(log.findEntry(P1, PersonStage.CANDIDATE)).isEmpty();
    Decision later = entry().by(SETTLED.withVotes(new Votes(9, 0, 0)));
    assertThat(
            new DecisionLog(List.of(entry(), later))
                .findEntry(P1, PersonStage.PREPARATORY_CANDIDATE))
        .as("the last entry counts")
        .contains(later);
    assertThat(DecisionLog.empty().decisions()).isEmpty();
    assertThat(log.findEntry(new PersonId("p2"), PersonStage.PREPARATORY_CANDIDATE)).isEmpty();
  }
}
