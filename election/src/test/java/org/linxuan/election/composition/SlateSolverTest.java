package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Side;

class SlateSolverTest {

  private static SlatePerson person(String id, long support, String sex) {
    return new SlatePerson(id, Map.of("sex", sex), support);
  }

  private static Chosen chosen(SlateTask task) {
    return (Chosen) SlateSolver.solve(task, TimeLeft.UNLIMITED);
  }

  @Test
  void supportBeyondFloatingPointIsToldApartToTheLastUnit() {
    long most = Long.MAX_VALUE;
    SlateTask task =
        SlateTask.of(
            2,
            List.of(Quota.of("sex", "f", 1, 1)),
            List.of(
                person("a", most - 1, "m"),
                person("b", most, "m"),
                person("c", most - 2, "f"),
                person("d", most - 1, "f"),
                person("e", most - 3, "f")));
    assertThat(chosen(task).best().ids()).containsExactly("b", "d");
    assertThat(chosen(task).best().support())
        .isEqualTo(BigInteger.valueOf(most).multiply(BigInteger.TWO).subtract(BigInteger.ONE));
  }

  @Test
  void idsAreSortedByCodePoint() {
    SlateTask task =
        SlateTask.of(
            2,
            List.of(),
            List.of(person("\uFF21", 1, "f"), person("\uD840\uDC00", 1, "f"), person("张", 1, "m")));
    assertThat(chosen(task).best().ids()).containsExactly("张", "\uFF21");
  }

  @Test
  void ofEqualListsTheOneFurthestForwardIsTakenAndThenTheFirst() {
    List<SlatePerson> people =
        List.of(person("a", 1, "m"), person("b", 1, "f"), person("c", 1, "f"), person("d", 1, "m"));
    List<Quota> one = List.of(Quota.of("sex", "m", 1, 1));
    assertThat(chosen(SlateTask.of(2, one, people)).best().ids()).containsExactly("a", "b");
  }

  @Test
  void theOrderOfThePeopleDoesNotMatter() {
    SlateTask task = LargeTasks.of(120, 12, 3, 0.6, 5);
    List<SlatePerson> shuffled = new ArrayList<>(task.people());
    Collections.shuffle(shuffled, new Random(1));
    SlateTask again = SlateTask.of(task.seats(), task.quotas(), shuffled);
    assertThat(chosen(again)).isEqualTo(chosen(task));
  }

  @Test
  void aMinimumThatNobodyCanMeetIsAConflictByItself() {
    SlateTask task =
        SlateTask.of(
            2,
            List.of(Quota.of("sex", "x", Long.MAX_VALUE, Long.MAX_VALUE)),
            List.of(person("a", 1, "m"), person("b", 1, "f")));
    Infeasible outcome = (Infeasible) SlateSolver.solve(task, TimeLeft.UNLIMITED);
    assertThat(outcome.conflict()).containsExactly(new Bound("sex", "x", Side.MIN, Long.MAX_VALUE));
    assertThat(outcome.relaxation())
        .containsExactly(new SlateOutcome.Change("sex", "x", Side.MIN, Long.MAX_VALUE, 0));
  }

  @Test
  void aPlantedConflictOfThreeAmongManyIsNamedExactly() {
    SlateTask loose = LargeTasks.of(1500, 100, 1000, 0.4, 3);
    List<Quota> quotas = new ArrayList<>(loose.quotas());
    List<SlatePerson> people = new ArrayList<>();
    for (SlatePerson p : loose.people()) {
      Map<String, String> features = new java.util.HashMap<>(p.features());
      int number = people.size();
      features.put("sex", number % 2 == 0 ? "f" : "m");
      features.put("group", number % 2 == 0 ? "office" : number % 3 == 0 ? "front" : "field");
      people.add(new SlatePerson(p.id(), features, p.support()));
    }
    // Women are all in offices: 60 women, 30 from the front and 20 from the field do not go in 100.
    quotas.add(Quota.of("sex", "f", 60, 100));
    quotas.add(Quota.of("group", "front", 30, 100));
    quotas.add(Quota.of("group", "field", 20, 100));
    SlateTask task = SlateTask.of(100, quotas, people);
    Infeasible outcome = (Infeasible) SlateSolver.solve(task, TimeLeft.UNLIMITED);
    assertThat(outcome.conflict())
        .containsExactly(
            new Bound("sex", "f", Side.MIN, 60),
            new Bound("group", "front", Side.MIN, 30),
            new Bound("group", "field", Side.MIN, 20));
    assertThat(outcome.relaxation().stream().mapToLong(c -> c.from() - c.to()).sum()).isEqualTo(10);
  }

  @Test
  void timeThatIsUpLeavesTheQuestionOpen() {
    TimeLeft none = () -> Optional.of(Duration.ZERO);
    SlateTask task = LargeTasks.of(120, 12, 1000, 0.6, 5);
    assertThat(SlateSolver.solve(task, none)).isInstanceOf(SlateOutcome.Undecided.class);
  }

  /** Supports that floating-point numbers do not tell apart once kept CP-SAT busy for minutes. */
  @Tag("slow")
  @Test
  void largeSupportsOfManyPeopleAreDecidedInTime() {
    SlateTask task = LargeTasks.of(200, 25, 1, 0.15, 7);
    Random random = new Random(3);
    List<SlatePerson> people =
        task.people().stream()
            .map(
                p ->
                    new SlatePerson(
                        p.id(),
                        p.features(),
                        (1L << 40) + Math.floorMod(random.nextLong(), 1L << 36)))
            .toList();
    TimeLeft time = limit(60_000);
    Chosen chosen = (Chosen) SlateSolver.solve(SlateTask.of(25, task.quotas(), people), time);
    assertThat(chosen.proven()).isTrue();
    assertThat(time.isUp()).isFalse();
    List<SlatePerson> listed =
        people.stream().filter(p -> chosen.best().ids().contains(p.id())).toList();
    assertThat(BruteForce.satisfies(listed, task.quotas())).isTrue();
  }

  private static TimeLeft limit(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    return () -> Optional.of(Duration.ofNanos(end - System.nanoTime()));
  }

  /** Wherever the limit falls: in the search, among the alternatives, in the explanation. */
  @Tag("slow")
  @Test
  void theTimeIsKeptInEveryPhase() {
    SlateTask large = LargeTasks.of(20_000, 2300, 10_000, 0.07, 7);
    SlateTask many = new SlateTask(2300, 2300, false, large.quotas(), large.people(), 1_000);
    List<Quota> quotas = new ArrayList<>(large.quotas());
    quotas.replaceAll(q -> Quota.of(q.feature(), q.value(), q.min() + 40, q.max() + 40));
    SlateTask none = new SlateTask(2300, 2600, true, quotas, large.people(), 0);
    SlateSolver.solve(LargeTasks.of(120, 12, 3, 0.6, 5), TimeLeft.UNLIMITED);
    for (long millis : new long[] {50, 300, 1000, 2500}) {
      for (SlateTask task : List.of(many, none)) {
        long start = System.nanoTime();
        SlateSolver.solve(task, limit(millis));
        long took = (System.nanoTime() - start) / 1_000_000;
        assertThat(took).as("a limit of " + millis + " ms").isLessThan(millis + 5_000);
      }
    }
  }

  @Test
  void aTaskThatMakesNoSenseIsABug() {
    List<SlatePerson> one = List.of(person("a", 1, "f"));
    assertThatThrownBy(() -> SlateTask.of(0, List.of(), one))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SlateTask(2, 1, false, List.of(), one, 0))
        .isInstanceOf(IllegalArgumentException.class);
    Quota quota = Quota.of("sex", "f", 0, 1);
    assertThatThrownBy(() -> SlateTask.of(1, List.of(quota, quota), one))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Tag("slow")
  @Test
  void theNationsListIsProven() {
    SlateTask task = LargeTasks.of(20_000, 2300, 10_000, 0.07, 7);
    Chosen chosen = chosen(task);
    assertThat(chosen.proven()).isTrue();
    // The same figure comes from HiGHS on the whole program with the gap closed, in 14 s.
    assertThat(chosen.best().support()).isEqualTo(17_905_120);
    List<String> ids = chosen.best().ids();
    List<SlatePerson> listed =
        task.people().stream().filter(p -> Collections.binarySearch(ids, p.id()) >= 0).toList();
    assertThat(listed).hasSize(2300);
    assertThat(BruteForce.satisfies(listed, task.quotas())).isTrue();
  }
}
