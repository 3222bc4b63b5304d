package org.linxuan.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.Withdrawn;
import org.linxuan.election.rulebook.BlankMeans;

/** Two seats; p1, p2 and p3 were settled on the 20th and are voted on from the 27th. */
class ElectionFormTest {
  private static final List<String> THREE = List.of("p1", "p2", "p3");

  /** Rounds in order, each with what it came to. */
  private record Voting(List<BallotRoundRow> rounds, Map<Integer, CountResult> results) {
    static Voting none() {
      return new Voting(new ArrayList<>(), new HashMap<>());
    }

    Voting round(Round kind, long seats, List<String> names, List<String> elected, Outcome end) {
      int number = rounds.size() + 1;
      rounds.add(
          new BallotRoundRow(
              Club.UNIT,
              number,
              kind,
              seats,
              may(26 + number),
              9,
              9,
              0,
              names.stream().map(PersonId::new).toList()));
      results.put(number, new CountResult(9, 9, Map.of(), List.of(), List.of(), elected, end));
      return this;
    }
  }

  private static final Outcome FILLED = new Outcome.AllSeatsFilled();

  private static UnitFacts facts(String form, Voting voting) {
    AssemblyRecord meeting =
        new AssemblyRecord(
            Club.UNIT,
            may(27),
            form,
            9,
            9,
            new AssemblyRecord.Absences(0, 0, 0),
            BlankMeans.ABSTAIN,
            new AssemblyRecord.Adoption(9, 0, 0),
            "Chair");
    List<Elected> elected =
        new Course(voting.rounds(), voting.results(), 2, Club.persons("p1", "p2", "p3")).elected();
    return Club.facts(
        new AssemblyFile(
            Optional.of(meeting), List.of(), List.of(), voting.rounds(), voting.results()),
        new ElectedFile(elected, may(31)),
        ProcedureFile.empty(),
        new CommitteeFile(Stream.concat(vettedAndProposed(), Stream.of(settled())).toList()));
  }

  private static Stream<Meeting> vettedAndProposed() {
    return Stream.of(
        meeting("m1", "fix-persons-to-vet", 5, "p1", "p2", "p3", "p4", "p5"),
        meeting("m2", "propose-preliminary-nominees", 15, "p1", "p2", "p3", "p4"));
  }

  private static Meeting settled() {
    return meeting("m3", "settle-by-vote", 20, "p1", "p2", "p3");
  }

  private static Meeting meeting(String id, String act, int day, String... names) {
    List<Motion> motions = Stream.of(names).map(n -> new Motion(n, true, null, "")).toList();
    return new Meeting(
        id,
        Club.UNIT,
        Club.UNIT,
        "plenum",
        act,
        may(day),
        new Meeting.Attendance(9, 9),
        HANDS,
        motions);
  }

  private static List<String> form(UnitFacts facts) {
    return Club.missing(new ElectionForm(), facts);
  }

  private static List<String> chain(UnitFacts facts) {
    return Club.missing(new ChainNumbers(), facts);
  }

  private static Voting formal(List<String> names) {
    return Voting.none().round(Round.FORMAL, 2, names, List.of("p1", "p2"), FILLED);
  }

  @Test
  void aFormalElectionWithTheListThatWasSettled() {
    assertThat(form(facts("formal", formal(THREE)))).isEmpty();
    assertThat(chain(facts("formal", formal(THREE)))).isEmpty();
  }

  @Test
  void aNameAddedOrLeftOutIsFound() {
    String line = "election.form a-5.5a round-1";
    assertThat(form(facts("formal", formal(List.of("p1", "p2", "p3", "p4")))))
        .containsExactly(line);
    assertThat(form(facts("formal", formal(List.of("p1", "p2"))))).containsExactly(line);
    assertThat(form(facts("formal", formal(List.of("p1", "p2", "p2", "p3")))))
        .containsExactly(line);
    assertThat(form(facts("formal", Voting.none()))).containsExactly(line);
  }

  @Test
  void whoLeftBeforeTheBallotIsNotOnIt() {
    ProcedureFile left =
        new ProcedureFile(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Withdrawn(new PersonId("p3"), may(25), "r", "p3")));
    assertThat(form(facts("formal", formal(List.of("p1", "p2"))).with(left))).isEmpty();
    assertThat(form(facts("formal", formal(THREE)).with(left))).hasSize(1);
  }

  @Test
  void thePreliminaryElectionSettlesTheFormalList() {
    Voting good =
        Voting.none()
            .round(Round.PRELIMINARY, 2, THREE, List.of("p2", "p3"), FILLED)
            .round(Round.FORMAL, 2, List.of("p2", "p3"), List.of("p2", "p3"), FILLED);
    assertThat(form(facts("preliminary-then-formal", good))).isEmpty();
    assertThat(form(facts("formal", good)))
        .as("not the form that the meeting chose")
        .containsExactly("election.form a-5.5a round-1");
    Voting another =
        Voting.none()
            .round(Round.PRELIMINARY, 2, THREE, List.of("p2", "p3"), FILLED)
            .round(Round.FORMAL, 2, List.of("p1", "p3"), List.of("p1", "p3"), FILLED);
    assertThat(form(facts("preliminary-then-formal", another)))
        .containsExactly("election.form a-5.5a round-2");
  }

  @Test
  void aFormThatTheRulesDoNotAllow() {
    var rules = Club.rules("forms: [preliminary-then-formal, formal]", "forms: [formal]");
    Voting voting =
        Voting.none()
            .round(Round.PRELIMINARY, 2, THREE, List.of("p2", "p3"), FILLED)
            .round(Round.FORMAL, 2, List.of("p2", "p3"), List.of("p2", "p3"), FILLED);
    UnitFacts allowed = facts("preliminary-then-formal", voting);
    UnitFacts facts =
        Club.facts(
            rules,
            allowed.get(AssemblyFile.class),
            allowed.get(CommitteeFile.class),
            ProcedureFile.empty());
    assertThat(form(facts)).containsExactly("election.form a-5.5a round-1");
  }

  @Test
  void aTieGoesToTheTiedAndAShortfallToTheOpenSeats() {
    Outcome tie = new Outcome.TieForLastSeat(List.of("p2", "p3"), 1);
    Voting good =
        Voting.none()
            .round(Round.FORMAL, 2, THREE, List.of("p1"), tie)
            .round(Round.TIE, 1, List.of("p2", "p3"), List.of("p3"), FILLED);
    assertThat(form(facts("formal", good))).isEmpty();
    Voting all =
        Voting.none()
            .round(Round.FORMAL, 2, THREE, List.of("p1"), tie)
            .round(Round.TIE, 1, THREE, List.of("p3"), FILLED);
    assertThat(form(facts("formal", all))).containsExactly("election.form a-5.5a round-2");
    Outcome shortOne = new Outcome.SeatsShort(1);
    Voting further =
        Voting.none()
            .round(Round.FORMAL, 2, THREE, List.of("p1"), shortOne)
            .round(Round.FURTHER, 1, List.of("p2", "p3"), List.of("p2"), FILLED);
    assertThat(form(facts("formal", further))).isEmpty();
    Voting tooMany =
        Voting.none()
            .round(Round.FORMAL, 2, THREE, List.of("p1"), shortOne)
            .round(Round.FURTHER, 2, List.of("p2", "p3"), List.of("p2", "p3"), FILLED);
    assertThat(form(facts("formal", tooMany))).containsExactly("election.form a-5.5a round-2");
  }

  @Test
  void theChainIsCheckedWithTheSettledListBeforeThereIsABallot() {
    UnitFacts before = facts("formal", formal(THREE)).asOf(may(21));
    assertThat(chain(before)).isEmpty();
    Meeting two = meeting("m3", "settle-by-vote", 20, "p1", "p2");
    UnitFacts tooFew =
        before.with(new CommitteeFile(Stream.concat(vettedAndProposed(), Stream.of(two)).toList()));
    assertThat(chain(tooFew))
        .as("two seats need more than 2.3 candidates")
        .containsExactly("chain.numbers a-5.5b candidates-seats");
  }

  @Test
  void theBallotAndTheElectedAreHeldAgainstTheChain() {
    Voting four = formal(List.of("p1", "p2", "p3", "p4"));
    assertThat(chain(facts("formal", four)))
        .containsExactly("chain.numbers a-5.5a preparatory-candidates");
    UnitFacts threeElected =
        facts("formal", formal(THREE))
            .with(
                new ElectedFile(
                    THREE.stream().map(n -> new Elected(n, false, 1, 8)).toList(), may(27)));
    assertThat(chain(threeElected)).containsExactly("chain.numbers a-5.5a seats-elected");
  }
}
