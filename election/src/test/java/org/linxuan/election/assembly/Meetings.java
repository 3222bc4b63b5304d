package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.count.Ballot;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.count.Counter;
import org.linxuan.election.count.Mark;
import org.linxuan.election.count.MeetingFigures;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.foundation.exact.Fraction;

/** Small meetings whose rounds are really counted. */
final class Meetings {
  static final LocalDate DAY = LocalDate.of(2022, 5, 31);
  static final ElectionRules ELECTION =
      new ElectionRules(
          List.of(ElectionRules.Form.values()),
          ElectionRules.Tie.TIE_BALLOT,
          List.of(ElectionRules.Shortfall.values()),
          "a");
  static final CountRules RULES =
      new CountRules(
          new Quorum(MajorityBase.ENTITLED, Fraction.of(1, 2), true),
          MajorityBase.ENTITLED,
          new BallotRules(
              new BallotRules.Marks("circle", "cross", "blank"),
              BlankMeans.ABSTAIN,
              BallotRules.Overvote.INVALID,
              new BallotRules.WriteIns(true, false, BallotRules.WithoutMark.VOID),
              BallotRules.NameOrder.SURNAME_STROKES));

  final List<BallotRoundRow> rounds = new ArrayList<>();
  final Map<Integer, CountResult> results = new HashMap<>();
  private final long entitled;
  private final long present;

  Meetings(long entitled, long present) {
    this.entitled = entitled;
    this.present = present;
  }

  static PersonId[] people(String names) {
    return Arrays.stream(names.split("")).map(PersonId::new).toArray(PersonId[]::new);
  }

  /**
   * Holds a round; each ballot is a text with a sign a candidate: + - 0 or a blank, names added
   * after it; the number before * says how many ballots are alike.
   */
  Meetings round(Round kind, long seats, String candidates, String... ballots) {
    List<Ballot> cast = new ArrayList<>();
    for (String text : ballots) {
      String[] parts = text.split("\\*");
      cast.addAll(
          Collections.nCopies(Integer.parseInt(parts[0]), ballot(parts[1], candidates.length())));
    }
    return round(kind, seats, candidates, cast, present);
  }

  /** Holds a round in which more ballots come back than were issued. */
  Meetings stuffed(Round kind, long seats, String candidates) {
    List<Mark> blank = Collections.nCopies(candidates.length(), Mark.BLANK);
    List<Ballot> cast = Collections.nCopies((int) present, Ballot.of(blank));
    return round(kind, seats, candidates, cast, present - 1);
  }

  private Meetings round(
      Round kind, long seats, String candidates, List<Ballot> cast, long issued) {
    int number = rounds.size() + 1;
    List<PersonId> names = List.of(people(candidates));
    rounds.add(
        new BallotRoundRow(
            "u1", number, kind, seats, DAY, issued, cast.size(), entitled - issued, names));
    Contest contest =
        new Contest(
            RULES,
            kind,
            seats,
            new MeetingFigures(entitled, present, issued, cast.size()),
            names.stream().map(PersonId::value).toList(),
            BlankMeans.ABSTAIN);
    results.put(number, Counter.count(contest, cast));
    return this;
  }

  private static Ballot ballot(String text, int candidates) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      marks.add(
          switch (text.charAt(i)) {
            case '+' -> Mark.FOR;
            case '-' -> Mark.AGAINST;
            case '0' -> Mark.ABSTAIN;
            default -> Mark.BLANK;
          });
    }
    String added = text.substring(candidates);
    return Ballot.of(marks, added.isEmpty() ? new String[0] : added.split(";"));
  }

  Course course(long seats, String preparatory) {
    return new Course(rounds, results, seats, java.util.Set.of(people(preparatory)));
  }
}
