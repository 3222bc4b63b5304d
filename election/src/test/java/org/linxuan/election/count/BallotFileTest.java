package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/** Ballots in each format, and every mistake in them with its place. */
class BallotFileTest {
  private final Problems problems = new Problems();
  private final List<Ballot> ballots = new ArrayList<>();

  private List<String> found(BallotFile file) {
    file.read(List.of("A", "B"), ballots::add, problems);
    return problems.list().stream().map(BallotFileTest::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.where().line() + ":" + problem.where().column() + " " + problem.code().name();
  }

  private static BallotFile csv(String text) {
    return BallotFile.csv(Source.text("b.csv", text));
  }

  private static BallotFile blt(String text) {
    return BallotFile.blt(Source.text("b.blt", text));
  }

  private static BallotFile cvr(String text, long returned) {
    return BallotFile.cvr(Source.text("b.json", text), "c", returned);
  }

  @Test
  void columnsStandInAnyOrder() {
    assertThat(found(csv("\uFEFFB,write_in,ballot,A\r\n+,X;Y,1,-\r\n,,2,0\r\n\r\n"))).isEmpty();
    assertThat(ballots)
        .containsExactly(
            Ballot.of(List.of(Mark.AGAINST, Mark.FOR), "X", "Y"),
            Ballot.of(List.of(Mark.ABSTAIN, Mark.BLANK)));
  }

  @Test
  void columnsAreExactlyTheCandidates() {
    assertThat(found(csv("ballot,A,C,A,,write_in\n1,+,,,,\n")))
        .containsExactly(
            "1:1 COLUMN_MISSING",
            "1:10 COLUMN_UNKNOWN",
            "1:12 COLUMN_TWICE",
            "1:14 HEADER_NAME_EMPTY");
  }

  @Test
  void theBallotColumnIsAskedFor() {
    assertThat(found(csv("A,B\n+,-\n"))).containsExactly("1:1 COLUMN_MISSING");
  }

  @Test
  void everyWrongCellIsFound() {
    assertThat(
            found(
                csv(
                    """
                    ballot,A,B,write_in
                    1,x,++,
                    1,+,-,X;;Y
                    ,+,-,=X
                    =2,+,,
                    3,+,-
                    4, +,,X;
                    """)))
        .containsExactly(
            "2:3 BALLOT_MARK",
            "2:5 BALLOT_MARK",
            "3:1 ROW_TWICE",
            "3:7 WRITE_IN_EMPTY",
            "4:1 CELL_EMPTY",
            "4:6 CELL_FORMULA",
            "5:1 CELL_FORMULA",
            "6:1 CELLS_NUMBER",
            "7:3 BALLOT_MARK",
            "7:7 WRITE_IN_EMPTY");
    assertThat(ballots).isEmpty();
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThat(found(csv(""))).containsExactly("1:1 FILE_EMPTY");
  }

  @Test
  void noBallotsAreNoProblem() {
    assertThat(csv("ballot,A,B\n").read(List.of("A", "B"), ballots::add, problems)).isZero();
    assertThat(problems).hasToString("");
  }

  @Test
  void rowsAreAsManyAsReturned() {
    Contest contest =
        new Contest(
            TestRules.ofPresent(),
            Round.FORMAL,
            1,
            new MeetingFigures(5, 5, 5, 2),
            List.of("A", "B"),
            BlankMeans.ABSTAIN);
    ContestFile file =
        new ContestFile(contest.candidates(), Optional.of(contest), Optional.empty());
    assertThat(csv("ballot,A,B\n1,+,\n").count(file, problems)).isEmpty();
    assertThat(blt("2 1\n1 1 0\n2 2 0\n0\n\"A\"\n\"B\"\n\"T\"\n").count(file, problems)).isEmpty();
    assertThat(problems.toString())
        .isEqualTo(
            "b.blt:1:1 BALLOTS_NUMBER 3 ballots are here, expected: 2, the number returned\n"
                + "b.csv:1:1 BALLOTS_NUMBER 1 ballots are here, expected: 2, the number returned");
  }

  @Test
  void ballotsAreCheckedEvenWhereTheContestIsWrong() {
    ContestFile wrong = new ContestFile(List.of("A", "B"), Optional.empty(), Optional.empty());
    assertThat(csv("ballot,A,B\n1,?,\n").count(wrong, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(BallotFileTest::brief)
        .containsExactly("2:3 BALLOT_MARK");
  }

  @Test
  void aBltFileNamesItsCandidatesInAnyOrder() {
    String text =
        """
        3 1 # three candidates, one seat
        -2
        (id 7) 3 1=2 0
        1 - 3 1 0 1 0
        0
        "B" "gone" "A"
        "title" "comment"
        """;
    assertThat(found(blt(text))).isEmpty();
    assertThat(ballots)
        .containsExactly(
            new Ballot(List.of(Mark.BLANK, Mark.FOR), List.of(), 3),
            new Ballot(List.of(Mark.FOR, Mark.FOR), List.of(), 1),
            new Ballot(List.of(Mark.BLANK, Mark.BLANK), List.of(), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two 1 | 1:1 BLT_SYNTAX",
        "0 1 | 1:1 BLT_SYNTAX",
        "2 1 1 3 0 0 'A' 'B' | 1:7 BLT_CANDIDATE",
        "2 1 1.5 1 0 0 'A' 'B' | 1:5 BLT_SYNTAX",
        "2 1 1 -1 0 0 'A' 'B' | 1:7 BLT_SYNTAX",
        "2 1 9223372036854775807 1 0 1 1 0 0 'A' 'B' | 1:29 BLT_NUMBER_LARGE",
        "2 1 99999999999999999999 1 0 0 'A' 'B' | 1:5 BLT_NUMBER_LARGE",
        "2 1 1 1 | 1:8 BLT_SYNTAX",
        "2 1 0 'A' B | 1:11 BLT_SYNTAX",
        "2 1 0 'A' 'B' 7 | 1:15 BLT_SYNTAX",
        "2 1 0 'A' 'C' | 1:7 BALLOTS_NAME_MISSING, 1:11 BALLOTS_NAME_UNKNOWN",
        "2 1 0 'A' 'A' | 1:7 BALLOTS_NAME_MISSING, 1:11 BALLOTS_NAME_TWICE",
        "2 1 -1 0 'A' 'B' | 1:10 BLT_WITHDRAWN",
        "2 1 (7 | 1:7 BLT_SYNTAX",
      })
  void whatIsWrongInABltFileIsFound(String text, String expected) {
    assertThat(String.join(", ", found(blt(text.replace('\'', '"'))))).isEqualTo(expected);
  }

  @Test
  void recordsWithoutTheContestAreBlankUnlessTheOthersAreAll() {
    String text =
        """
        {"CVR": [
          {"CVRSnapshot": {"CVRContest": {"ContestId": "c", "CVRContestSelection":
            {"ContestSelectionId": "A", "TotalNumberVotes": 1}}}},
          {"CVRSnapshot": [{"@id": "s", "CVRContest": [{"ContestId": "other",
            "CVRContestSelection": []}]}], "CurrentSnapshotId": "s"}]}
        """;
    assertThat(cvr(text, 2).read(List.of("A", "B"), ballots::add, problems)).isEqualTo(2);
    assertThat(ballots)
        .containsExactly(
            Ballot.of(List.of(Mark.FOR, Mark.BLANK)), Ballot.of(List.of(Mark.BLANK, Mark.BLANK)));
    assertThat(cvr(text, 1).read(List.of("A", "B"), ballots::add, problems)).isEqualTo(1);
    assertThat(problems).hasToString("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | 1:1 JSON_SHAPE",
        "{'CVR': [} | 1:10 JSON_SYNTAX",
        "{'CVR': [] | 1:11 JSON_SYNTAX",
        "{'CVR': []} x | 1:13 JSON_SYNTAX",
        "{'CVR': [7]} | 1:10 JSON_SHAPE",
        "{'CVR': [{'CVRSnapshot': [{'@id': 'a'}], 'CurrentSnapshotId': 'b'}]} | 1:10 CVR_SNAPSHOT",
        "{'Election': [{'Contest': [{'@id': 'd'}]}]} | 1:1 CVR_CONTEST_UNKNOWN",
        "{'Election': [{'Contest': [{'@id': 'c'}]}]} | 1:1 BALLOTS_NAME_MISSING, 1:1 BALLOTS_NAME_MISSING",
      })
  void whatIsWrongInRecordsIsFound(String text, String expected) {
    assertThat(String.join(", ", found(cvr(text.replace('\'', '"'), 0)))).isEqualTo(expected);
  }

  @Test
  void aSelectionOfNobodyIsFoundOnce() {
    String one =
        "{\"CVRSnapshot\":[{\"CVRContest\":[{\"ContestId\":\"c\",\"CVRContestSelection\":["
            + "{\"ContestSelectionId\":\"Z\",\"SelectionPosition\":[{\"HasIndication\":\"yes\"}]}]}]}]}";
    assertThat(found(cvr("{\"CVR\":[" + one + "," + one + "]}", 2)))
        .containsExactly("1:80 BALLOTS_NAME_UNKNOWN");
  }

  @Test
  void everyFormatRefusesOtherEncodings() {
    Charset chinese = Charset.forName("GB18030");
    assertThat(found(BallotFile.csv(Source.bytes("b.csv", "ballot,王一\n".getBytes(chinese)))))
        .containsExactly("1:1 ENCODING_GB18030");
    assertThat(found(BallotFile.blt(Source.bytes("b.blt", "2 1 0 \"王一\"\n".getBytes(chinese)))))
        .containsExactly("1:1 ENCODING_GB18030", "1:1 ENCODING_GB18030");
    assertThat(
            found(BallotFile.cvr(Source.bytes("b.json", "{\"王一\":1}".getBytes(chinese)), "c", 0)))
        .contains("1:1 ENCODING_GB18030");
  }
}
