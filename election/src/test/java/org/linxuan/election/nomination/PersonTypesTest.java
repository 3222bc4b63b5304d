package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.Passage;
import org.linxuan.election.procedure.PersonStage;

/** A stage is entered only through a decision that lets just this person into just this stage. */
class PersonTypesTest {
  private static final PersonId ANN = new PersonId("ann");
  private static final PersonId BOB = new PersonId("bob");

  private static Decision into(PersonStage stage, PersonId person) {
    return Decision.of(DecisionKind.PERSON, LocalDate.of(2021, 12, 20), "u", "nomination")
        .moving(Passage.into(stage, person))
        .resting(List.of("a-5.1d"), "00");
  }

  @Test
  void aNomineeBecomesAPersonToVet() {
    Nominee nominee = Nominee.by(into(PersonStage.NOMINEE, ANN));
    Decision decision = into(PersonStage.PERSON_TO_VET, ANN);
    PersonToVet toVet = PersonToVet.by(nominee, decision);
    assertThat(toVet.person()).isEqualTo(ANN);
    assertThat(toVet.nominee()).isSameAs(nominee);
    assertThat(toVet.entry().hash()).isEqualTo(decision.hash());
  }

  @Test
  void anotherPersonsDecisionOrAnotherStageDoesNotDo() {
    Nominee nominee = Nominee.by(into(PersonStage.NOMINEE, ANN));
    assertThatThrownBy(() -> PersonToVet.by(nominee, into(PersonStage.PERSON_TO_VET, BOB)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PersonToVet.by(nominee, into(PersonStage.PRELIMINARY_NOMINEE, ANN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nominee.by(into(PersonStage.PERSON_TO_VET, ANN)))
        .isInstanceOf(IllegalArgumentException.class);
    Entry bob = Entry.by(into(PersonStage.NOMINEE, BOB));
    assertThatThrownBy(() -> new Nominee(ANN, bob)).isInstanceOf(IllegalArgumentException.class);
  }
}
