package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.linxuan.election.rulebook.BlankMeans;

/** What holds of every count. */
class CounterProperties {
  private static final List<String> NAMES = List.of("A", "B", "C", "D");

  @Provide
  Arbitrary<Ballot> ballot() {
    return Combinators.combine(
            Arbitraries.of(Mark.class).list().ofSize(NAMES.size()),
            Arbitraries.of("A", "B", "X", "Y", "Z").list().ofMaxSize(4))
        .as((marks, names) -> new Ballot(marks, names, 1));
  }

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return ballot().list().ofMaxSize(12);
  }

  private static Contest contest(Round round, int seats, List<Ballot> ballots) {
    int n = ballots.size();
    return new Contest(
        TestRules.ofPresent(),
        round,
        seats,
        new MeetingFigures(n, n, n, n),
        NAMES,
        seats >= NAMES.size() ? BlankMeans.FOR : BlankMeans.ABSTAIN);
  }

  @Property(seed = "20")
  void theOrderOfBallotsIsIrrelevant(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll Round round,
      @ForAll @IntRange(min = 1, max = 5) int seats,
      @ForAll Random random) {
    List<Ballot> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, random);
    Contest contest = contest(round, seats, ballots);
    assertThat(ResultJson.text(Counter.count(contest, shuffled)))
        .isEqualTo(ResultJson.text(Counter.count(contest, ballots)));
  }

  @Property(seed = "20")
  void theNumbersClose(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll Round round,
      @ForAll @IntRange(min = 1, max = 5) int seats) {
    Contest contest = contest(round, seats, ballots);
    CountResult result = Counter.count(contest, ballots);
    assertThat(result.valid() + result.invalid()).isEqualTo(ballots.size());
    for (Tally tally : result.tallies()) {
      assertThat(tally.inFavour() + tally.against() + tally.abstain()).isEqualTo(result.valid());
      assertThat(Math.min(tally.against(), tally.abstain())).isNotNegative();
    }
    assertThat(result.elected().size() + result.outcome().unfilled()).isEqualTo(seats);
    assertThat(result.elected()).doesNotHaveDuplicates().noneMatch(result.tied()::contains);
    if (!result.tied().isEmpty()) {
      assertThat(result.tied()).hasSizeGreaterThan((int) result.outcome().unfilled());
    }
  }

  /**
   * A voter who abstains on a name and had a choice left does the name no harm by voting for it.
   */
  @Property(seed = "20")
  void oneMoreVoteForANameNeverHurtsIt(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll @IntRange(min = 1, max = 3) int seats,
      @ForAll @IntRange(max = 3) int name) {
    Contest contest = contest(Round.FORMAL, seats, ballots);
    boolean before = Counter.count(contest, ballots).elected().contains(NAMES.get(name));
    for (int i = 0; i < ballots.size(); i++) {
      Ballot old = ballots.get(i);
      long choices = old.marks().stream().filter(mark -> mark == Mark.FOR).count();
      if (old.marks().get(name) != Mark.ABSTAIN || choices + old.writeIns().size() >= seats) {
        continue;
      }
      List<Mark> marks = new ArrayList<>(old.marks());
      marks.set(name, Mark.FOR);
      List<Ballot> more = new ArrayList<>(ballots);
      more.set(i, new Ballot(marks, old.writeIns(), 1));
      boolean after = Counter.count(contest, more).elected().contains(NAMES.get(name));
      assertThat(after || !before).isTrue();
    }
  }

  @Property(seed = "20")
  void aWeightIsSoManyBallots(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll Round round,
      @ForAll @IntRange(min = 1, max = 5) int seats,
      @ForAll @IntRange(min = 1, max = 3) int weight) {
    List<Ballot> each =
        ballots.stream().flatMap(b -> Collections.nCopies(weight, b).stream()).toList();
    List<Ballot> weighted =
        ballots.stream().map(b -> new Ballot(b.marks(), b.writeIns(), weight)).toList();
    Contest contest = contest(round, seats, each);
    assertThat(ResultJson.text(Counter.count(contest, weighted)))
        .isEqualTo(ResultJson.text(Counter.count(contest, each)));
  }

  @Property(seed = "20")
  void aTieRoundHearsNoAddedNames(
      @ForAll("ballots") List<Ballot> ballots, @ForAll @IntRange(min = 1, max = 3) int seats) {
    List<Ballot> bare = ballots.stream().map(b -> new Ballot(b.marks(), List.of(), 1)).toList();
    Contest contest = contest(Round.TIE, seats, ballots);
    assertThat(ResultJson.text(Counter.count(contest, ballots)))
        .isEqualTo(ResultJson.text(Counter.count(contest, bare)));
  }
}
