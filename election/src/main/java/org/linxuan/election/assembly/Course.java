package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.NextStep;
import org.linxuan.election.count.Round;
import org.linxuan.election.count.Tally;
import org.linxuan.election.count.WriteIn;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * The rounds of voting of one meeting, one after another: whom they settled for the formal round,
 * whom they elected, and which of them do not follow from the one before (E5.5a).
 */
public final class Course {
  private final List<BallotRoundRow> rounds;
  private final Map<Integer, CountResult> results;
  private final long seats;
  private final List<Elected> settled = new ArrayList<>();
  private final List<Elected> elected = new ArrayList<>();
  private final List<Integer> wrong = new ArrayList<>();

  /**
   * Plays the rounds.
   *
   * @param rounds in order, from 1
   * @param results of the rounds, by number
   * @param seats of the unit
   * @param preparatory who must stand on the first ballot
   */
  public Course(
      List<BallotRoundRow> rounds,
      Map<Integer, CountResult> results,
      long seats,
      Set<PersonId> preparatory) {
    this.rounds = List.copyOf(rounds);
    this.results = Map.copyOf(results);
    this.seats = seats;
    Expected expected =
        new Expected(Set.of(Round.PRELIMINARY, Round.FORMAL), preparatory, seats, false);
    for (BallotRoundRow round : this.rounds) {
      if (!expected.allows(round)) {
        wrong.add(round.round());
      }
      expected = after(round, expected);
    }
  }

  /** What the next round may be; {@code some}: any of the names, none of them must stand. */
  private record Expected(Set<Round> kinds, Set<PersonId> names, long seats, boolean some) {
    static final Expected NOTHING = new Expected(Set.of(), Set.of(), 0, false);

    boolean allows(BallotRoundRow round) {
      Set<PersonId> printed = Set.copyOf(round.candidates());
      boolean namesFit = some ? names.containsAll(printed) : names.equals(printed);
      boolean seatsFit = some ? round.seats() <= seats : round.seats() == seats;
      return kinds.contains(round.kind())
          && namesFit
          && seatsFit
          && printed.size() == round.candidates().size();
    }
  }

  private Expected after(BallotRoundRow round, Expected asked) {
    CountResult result = results.get(round.round());
    if (result == null) {
      return Expected.NOTHING;
    }
    boolean feedsList =
        round.kind() == Round.PRELIMINARY
            || (round.kind() == Round.TIE
                && elected.isEmpty()
                && !settled.isEmpty()
                && isBeforeFormal(round));
    List<Elected> list = feedsList ? settled : elected;
    result.elected().forEach(name -> list.add(elected(name, round, result)));
    return switch (result.outcome().next()) {
      case VOTE_AGAIN ->
          new Expected(Set.of(round.kind()), Set.copyOf(round.candidates()), round.seats(), false);
      case TIE_BALLOT ->
          new Expected(Set.of(Round.TIE), ids(result.tied()), result.outcome().unfilled(), false);
      case FURTHER_BALLOT, NONE -> feedsList ? formal() : further(round, asked);
    };
  }

  private boolean isBeforeFormal(BallotRoundRow round) {
    return rounds.stream().noneMatch(r -> r.round() < round.round() && r.kind() == Round.FORMAL);
  }

  private Expected formal() {
    return new Expected(
        Set.of(Round.FORMAL), ids(settled.stream().map(Elected::name).toList()), seats, false);
  }

  private Expected further(BallotRoundRow round, Expected asked) {
    long open = seats - elected.size();
    Set<PersonId> left = new TreeSet<>(first().candidates());
    left.addAll(round.candidates());
    elected.forEach(e -> left.remove(new PersonId(e.name())));
    return open == 0 || asked.equals(Expected.NOTHING)
        ? Expected.NOTHING
        : new Expected(Set.of(Round.FURTHER), left, open, true);
  }

  private BallotRoundRow first() {
    return rounds.get(0);
  }

  private static Set<PersonId> ids(List<String> names) {
    Set<PersonId> ids = new TreeSet<>();
    names.forEach(n -> ids.add(new PersonId(n)));
    return ids;
  }

  private static Elected elected(String name, BallotRoundRow round, CountResult result) {
    boolean printed = round.candidates().contains(new PersonId(name));
    long votes =
        printed
            ? result.tallies().stream()
                .filter(t -> t.candidate().equals(name))
                .mapToLong(Tally::inFavour)
                .sum()
            : result.writeIns().stream()
                .filter(w -> w.name().equals(name))
                .mapToLong(WriteIn::inFavour)
                .sum();
    return new Elected(name, !printed, round.round(), votes);
  }

  /** Those who have a seat, round by round, in the order in which each round elected them. */
  public List<Elected> elected() {
    return List.copyOf(elected);
  }

  /** Numbers of the rounds whose kind, names or seats do not follow from the round before. */
  @Enforces(check = Check.ELECTION_FORM, clauses = "E5.5a")
  public List<Integer> wrongRounds() {
    return List.copyOf(wrong);
  }

  /** What the last round leaves to be done; nothing where there was none. */
  public NextStep next() {
    if (rounds.isEmpty()) {
      return NextStep.NONE;
    }
    CountResult last = results.get(rounds.get(rounds.size() - 1).round());
    return last == null ? NextStep.NONE : last.outcome().next();
  }
}
