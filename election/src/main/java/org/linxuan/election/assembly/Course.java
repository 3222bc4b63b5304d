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
import org.linxuan.election.rulebook.ElectionRules;

/**
 * The rounds of voting of one meeting, one after another: whom they settled for the formal round,
 * whom they elected, which of them do not follow from the one before, and what may follow the last
 * (E5.5a).
 *
 * <p>A preliminary round settles names and elects nobody. A tie round adds its winners to the list
 * that the round before it fed. A void round is held again as it was.
 */
public final class Course {
  private final List<BallotRoundRow> rounds;
  private final Map<Integer, CountResult> results;
  private final long seats;
  private final List<Elected> settled = new ArrayList<>();
  private final List<Elected> elected = new ArrayList<>();
  private final Set<PersonId> votedOn = new TreeSet<>();
  private final List<Integer> wrong = new ArrayList<>();
  private boolean settles = true;
  private List<Following> following;

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
    following =
        List.of(
            new Following.ExactRound(Round.PRELIMINARY, preparatory, seats),
            new Following.ExactRound(Round.FORMAL, preparatory, seats));
    this.rounds.forEach(this::hold);
  }

  private void hold(BallotRoundRow round) {
    if (following.stream().noneMatch(way -> way.allows(round))) {
      wrong.add(round.round());
    }
    CountResult result = results.get(round.round());
    following = result == null ? List.of() : after(round, result);
  }

  private List<Following> after(BallotRoundRow round, CountResult result) {
    votedOn.addAll(round.candidates());
    result.writeIns().forEach(writeIn -> votedOn.add(new PersonId(writeIn.name())));
    settles = round.kind() == Round.PRELIMINARY || (round.kind() == Round.TIE && settles);
    List<Elected> list = settles ? settled : elected;
    result.elected().forEach(name -> list.add(elected(name, round, result)));
    return switch (result.outcome().next()) {
      case VOTE_AGAIN ->
          List.of(
              new Following.ExactRound(
                  round.kind(), Set.copyOf(round.candidates()), round.seats()));
      case TIE_BALLOT ->
          List.of(
              new Following.ExactRound(Round.TIE, ids(result.tied()), result.outcome().unfilled()));
      case FURTHER_BALLOT, NONE -> settles ? formal() : further();
    };
  }

  /** Those settled stand in the formal round, be they fewer than the seats; nobody cannot. */
  private List<Following> formal() {
    Set<PersonId> names = ids(settled.stream().map(Elected::name).toList());
    return names.isEmpty()
        ? List.of()
        : List.of(new Following.ExactRound(Round.FORMAL, names, seats));
  }

  private List<Following> further() {
    long open = seats - elected.size();
    if (open <= 0) {
      return List.of();
    }
    Set<PersonId> left = new TreeSet<>(votedOn);
    elected.forEach(e -> left.remove(new PersonId(e.name())));
    return List.of(new Following.FurtherRound(left, open), new Following.LeaveVacant(open));
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

  /** Those who go forward to the formal round, in the order in which they were settled. */
  public List<Elected> settled() {
    return List.copyOf(settled);
  }

  /** Those who have a seat, round by round, in the order in which each round elected them. */
  public List<Elected> elected() {
    return List.copyOf(elected);
  }

  /** Numbers of the rounds whose kind, names or seats do not follow from the round before. */
  public List<Integer> wrongRounds() {
    return List.copyOf(wrong);
  }

  /**
   * The lawful ways on from the last round, as far as the rulebook knows them; none when the
   * election is over or the last round has not been counted.
   */
  public List<Following> following(ElectionRules rules) {
    return following.stream().filter(way -> isKnown(way, rules)).toList();
  }

  private static boolean isKnown(Following way, ElectionRules rules) {
    if (way instanceof Following.FurtherRound) {
      return rules.shortfall().contains(ElectionRules.Shortfall.FURTHER_BALLOT);
    }
    if (way instanceof Following.LeaveVacant) {
      return rules.shortfall().contains(ElectionRules.Shortfall.LEAVE_VACANT);
    }
    boolean preliminary =
        way instanceof Following.ExactRound exact && exact.kind() == Round.PRELIMINARY;
    return !preliminary || rules.forms().contains(ElectionRules.Form.PRELIMINARY_THEN_FORMAL);
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
