package org.linxuan.election.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.ActRules.Intended;
import org.linxuan.election.procedure.OpeningOutcome.Opened;

class ActRulesTest {
  private static final UnitCourse NOMINATION_OPEN =
      new UnitCourse(
          List.of(
              new Opened(
                  new StageOpening(Club.UNIT, "nomination", may(5), "centre", HANDS),
                  Optional.empty())),
          Club.rules().findStage("nomination"));

  private static List<String> against(Intended act, Suspension... suspensions) {
    UnitFacts facts =
        Club.facts(new ProcedureFile(List.of(), List.of(suspensions), List.of(), List.of()));
    return ActRules.against(facts, NOMINATION_OPEN, act).stream()
        .map(m -> Club.line(m.check(), m.article(), m.id()))
        .toList();
  }

  private static Suspension suspended(int from, int to) {
    return new Suspension(Club.UNIT, "nomination", may(from), "inspection", "r", may(to), "board");
  }

  @Test
  void theBodyNamedMayActInAnOpenStage() {
    assertThat(against(new Intended("fix-persons-to-vet", "board", may(5), HANDS))).isEmpty();
    assertThat(against(new Intended("review", "central-office", may(1), HANDS)))
        .as("an act that belongs to no stage")
        .isEmpty();
  }

  @Test
  void anotherBodyMayNot() {
    assertThat(against(new Intended("fix-persons-to-vet", "plenum", may(5), HANDS)))
        .containsExactly("stage.opened-by-body a-5.1d plenum");
    assertThat(against(new Intended("dance", "board", may(5), HANDS)))
        .containsExactly("stage.opened-by-body  board");
  }

  @Test
  void notBeforeItsStageIsOpen() {
    assertThat(against(new Intended("fix-persons-to-vet", "board", may(4), HANDS)))
        .containsExactly("stage.opened-by-body a-1.1 nomination");
    assertThat(against(new Intended("settle-by-vote", "plenum", may(6), HANDS)))
        .containsExactly("stage.opened-by-body a-1.1 preparatory");
  }

  @Test
  void notWhileTheStageIsSuspendedButFromTheDayItIsResumed() {
    Intended act = new Intended("fix-persons-to-vet", "board", may(8), HANDS);
    assertThat(against(act, suspended(7, 9)))
        .containsExactly("stage.not-suspended a-6.2 nomination");
    assertThat(against(act, suspended(8, 9))).hasSize(1);
    assertThat(against(act, suspended(7, 8))).isEmpty();
    assertThat(against(act, suspended(9, 10))).isEmpty();
  }

  @Test
  void notByFewerThanThreePersons() {
    for (Hands hands :
        List.of(
            new Hands("An", "An", "Chen"),
            new Hands("An", "Bo", "Bo"),
            new Hands("An", "Bo", "An"),
            new Hands("", "Bo", "Chen"),
            new Hands("An", "", "Chen"),
            new Hands("An", "Bo", ""))) {
      assertThat(against(new Intended("fix-persons-to-vet", "board", may(5), hands)))
          .as(hands.toString())
          .containsExactly("committee.prepared-checked-issued a-5.0 fix-persons-to-vet");
    }
  }
}
