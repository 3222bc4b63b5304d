package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.foundation.exact.Fraction;

class CounterTest {
  private static final long MOST = Long.MAX_VALUE;

  private static Contest contest(boolean printedCounts, long present, String... candidates) {
    CountRules rules =
        new CountRules(
            new Quorum(MajorityBase.ENTITLED, Fraction.of(1, 2), true),
            MajorityBase.PRESENT,
            TestRules.ballot(true, printedCounts));
    return new Contest(
        rules,
        Round.FORMAL,
        1,
        new MeetingFigures(present, present, present, present),
        List.of(candidates),
        BlankMeans.ABSTAIN);
  }

  @Test
  void aPrintedNameAddedCountsWhereTheRulebookSaysSo() {
    List<Ballot> ballots =
        List.of(
            Ballot.of(List.of(Mark.AGAINST, Mark.BLANK), "B"),
            Ballot.of(List.of(Mark.AGAINST, Mark.ABSTAIN), "B"),
            Ballot.of(List.of(Mark.AGAINST, Mark.FOR), "B"),
            Ballot.of(List.of(Mark.AGAINST, Mark.AGAINST), "B"));
    assertThat(Counter.count(contest(true, 4, "A", "B"), ballots).tallies())
        .containsExactly(new Tally("A", 0, 4, 0), new Tally("B", 3, 1, 0));
    assertThat(Counter.count(contest(false, 4, "A", "B"), ballots).tallies())
        .containsExactly(new Tally("A", 0, 4, 0), new Tally("B", 1, 1, 2));
  }

  @Test
  void talliesComeToWhatTheirBallotsCameTo() {
    Contest contest = contest(false, 4, "A", "B");
    List<Ballot> ballots =
        List.of(
            Ballot.of(List.of(Mark.FOR, Mark.AGAINST)),
            Ballot.of(List.of(Mark.FOR, Mark.BLANK)),
            Ballot.of(List.of(Mark.FOR, Mark.AGAINST)),
            Ballot.of(List.of(Mark.FOR, Mark.FOR)));
    CountResult counted = Counter.count(contest, ballots);
    assertThat(counted.invalidReasons()).containsEntry(InvalidReason.OVERVOTE, 1L);
    assertThat(counted.elected()).containsExactly("A");
    assertThat(Counter.award(contest, counted.valid(), counted.tallies())).isEqualTo(counted);
  }

  @Test
  void aPlaceIsSpentOnANameThatIsVoid() {
    List<Ballot> one = List.of(Ballot.of(List.of(Mark.AGAINST, Mark.BLANK), "B", "X"));
    assertThat(Counter.count(contest(false, 1, "A", "B"), one).writeIns()).isEmpty();
    List<Ballot> twice = List.of(Ballot.of(List.of(Mark.AGAINST, Mark.AGAINST), "X", "X", "Y"));
    assertThat(Counter.count(contest(false, 1, "A", "B"), twice).writeIns())
        .containsExactly(new WriteIn("X", 1));
  }

  @Test
  void namesAddedStandByCodePoint() {
    String rare = "\uD840\uDC00";
    List<Ballot> ballots =
        List.of(
            Ballot.of(List.of(Mark.AGAINST), rare),
            Ballot.of(List.of(Mark.AGAINST), "\uFA0E"),
            Ballot.of(List.of(Mark.AGAINST), "李"));
    assertThat(Counter.count(contest(false, 3, "A"), ballots).writeIns())
        .extracting(WriteIn::name)
        .containsExactly("李", "\uFA0E", rare);
  }

  @Test
  void countsAsManyBallotsAsANumberHolds() {
    CountResult result =
        Counter.count(
            contest(false, MOST, "A"),
            List.of(
                new Ballot(List.of(Mark.FOR), List.of(), MOST / 2 + 1),
                new Ballot(List.of(Mark.AGAINST), List.of(), MOST / 2)));
    assertThat(result.elected()).containsExactly("A");
    assertThat(result.valid()).isEqualTo(MOST);
  }

  @Test
  void refusesWhatCannotBe() {
    Contest contest = contest(false, 2, "A");
    assertThatIllegalStateException().isThrownBy(() -> Counter.count(contest, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Counter(contest).add(Ballot.of(List.of())));
    Counter full = new Counter(contest);
    full.add(new Ballot(List.of(Mark.FOR), List.of(), MOST));
    assertThatThrownBy(() -> full.add(Ballot.of(List.of(Mark.FOR))))
        .isInstanceOf(ArithmeticException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ballot(List.of(Mark.FOR), List.of(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> contest(false, 2, "A", "A"));
    assertThatIllegalArgumentException().isThrownBy(() -> contest(false, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeetingFigures(1, 2, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeetingFigures(1, 1, -1, 0));
  }

  @Test
  void blankForAllIsRefusedWhereItWouldBeAnOvervote() {
    Contest wide = contest(false, 2, "A", "B");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Contest(
                    wide.rules(),
                    Round.FORMAL,
                    1,
                    wide.figures(),
                    List.of("A", "B"),
                    BlankMeans.FOR));
    Contest narrow =
        new Contest(
            wide.rules(), Round.FORMAL, 2, wide.figures(), List.of("A", "B"), BlankMeans.FOR);
    CountResult result =
        Counter.count(narrow, Collections.nCopies(2, Ballot.of(List.of(Mark.BLANK, Mark.BLANK))));
    assertThat(result.elected()).containsExactly("A", "B");
  }
}
