package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/** Every mistake in a CONTEST file is found, with its place. */
class ContestFileTest {
  private static final String GOOD =
      """
      rulebook: local-congress
      body: local-congress
      round: formal
      seats: 2
      entitled: 10
      present: 9
      issued: 9
      returned: 8
      candidates: [王一, 李二]
      """;

  private static final String OWN =
      """
      schema: 1
      id: own
      edition: "1"
      title: {zh: 自定, en: Own}
      articles:
        - {id: a, cites: [], text: {zh: 甲, en: A}, enforced_by: [election.majority], confidence: C, confirmed: true}
      bodies:
        - id: club
          name: {zh: 社团, en: club}
          quorum: {base: ENTITLED, ratio: "1/3", strict: false}
          majority_base: PRESENT
          article: a
          confirmed: true
        - {id: mute, name: {zh: 办公室, en: office}, article: a, confirmed: true}
      ballot:
        marks: {for: circle, against: cross, abstain: blank}
        blank_means: for
        overvote: invalid
        write_ins: {allowed: true, printed_name_counts: true, without_mark: void}
        order: as-given
      """;

  private final Problems problems = new Problems();

  private ContestFile read(String yaml) {
    return ContestFile.read(Source.text("c.yaml", yaml), problems);
  }

  /** The problems as {@code line:column CODE}. */
  private List<String> found(String yaml) {
    assertThat(read(yaml).contest()).isEmpty();
    return problems.list().stream().map(ContestFileTest::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.where().line() + ":" + problem.where().column() + " " + problem.code().name();
  }

  @Test
  void readsAContest() {
    ContestFile file = read(GOOD);
    assertThat(problems).hasToString("");
    Contest contest = file.contest().orElseThrow();
    assertThat(contest.round()).isEqualTo(Round.FORMAL);
    assertThat(contest.seats()).isEqualTo(2);
    assertThat(contest.figures()).isEqualTo(new MeetingFigures(10, 9, 9, 8));
    assertThat(contest.candidates()).containsExactly("王一", "李二");
    assertThat(contest.blankMeans()).isEqualTo(BlankMeans.ABSTAIN);
    assertThat(contest.base()).isEqualTo(10);
    assertThat(file.contestId()).isEmpty();
  }

  @Test
  void readsTheLargestFigure() {
    String most = String.valueOf(Long.MAX_VALUE);
    Contest contest =
        read(GOOD.replace("entitled: 10", "entitled: " + most)).contest().orElseThrow();
    assertThat(contest.figures().entitled()).isEqualTo(Long.MAX_VALUE);
    assertThat(found(GOOD.replace("entitled: 10", "entitled: 9223372036854775808")))
        .containsExactly("5:11 CONTEST_COUNT_TOO_LARGE");
  }

  @Test
  void namesAreTakenInNfc() {
    ContestFile file = read(GOOD.replace("[王一, 李二]", "[\"Ame\\u0301lie\", B]"));
    assertThat(file.candidates()).containsExactly("Am\u00e9lie", "B");
    assertThat(found(GOOD.replace("[王一, 李二]", "[\"Ame\\u0301lie\", Am\u00e9lie]")))
        .containsExactly("9:30 CONTEST_CANDIDATE_TWICE");
  }

  @Test
  void everyKeyIsAskedFor() {
    assertThat(found("x: 1"))
        .containsExactly(
            "1:1 CONTEST_KEY_UNKNOWN",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING",
            "1:1 CONTEST_KEY_MISSING");
  }

  @Test
  void wrongTypesAreFoundAllAtOnce() {
    assertThat(
            found(
                """
                rulebook: 1
                body: []
                round: final
                seats: -1
                entitled: 10.5
                present: "9"
                issued: true
                returned: many
                candidates: {a: b}
                blank_means: against
                contest_id: 7
                """))
        .containsExactly(
            "1:11 CONTEST_NOT_TEXT",
            "2:7 CONTEST_NOT_TEXT",
            "3:8 CONTEST_NOT_CHOICE",
            "4:8 CONTEST_NOT_COUNT",
            "5:11 CONTEST_NOT_COUNT",
            "6:10 CONTEST_NOT_COUNT",
            "7:9 CONTEST_NOT_COUNT",
            "8:11 CONTEST_NOT_COUNT",
            "9:13 CONTEST_CANDIDATES",
            "10:14 CONTEST_NOT_CHOICE",
            "11:13 CONTEST_NOT_TEXT");
  }

  @Test
  void candidatesArePeople() {
    assertThat(found(GOOD.replace("[王一, 李二]", "[王一, 王一, '', 7, ballot, write_in, ~]")))
        .containsExactly(
            "9:18 CONTEST_CANDIDATE_TWICE",
            "9:22 CONTEST_CANDIDATE_EMPTY",
            "9:26 CONTEST_NOT_TEXT",
            "9:29 CONTEST_CANDIDATE_RESERVED",
            "9:37 CONTEST_CANDIDATE_RESERVED",
            "9:47 CONTEST_CANDIDATE_EMPTY");
  }

  @Test
  void figuresFitTogether() {
    assertThat(found(GOOD.replace("present: 9", "present: 11").replace("seats: 2", "seats: 0")))
        .containsExactly("4:8 CONTEST_SEATS_NONE", "6:10 CONTEST_PRESENT");
  }

  @Test
  void blankMeansForOnlyWhereCandidatesDoNotExceedSeats() {
    assertThat(read(GOOD + "blank_means: for\n").contest().orElseThrow().blankMeans())
        .isEqualTo(BlankMeans.FOR);
    assertThat(found(GOOD.replace("seats: 2", "seats: 1") + "blank_means: for\n"))
        .containsExactly("10:14 CONTEST_BLANK_FOR");
  }

  @Test
  void rulebookAndBodyAreKnown() {
    assertThat(found(GOOD.replace("rulebook: local-congress", "rulebook: none.yaml")))
        .containsExactly("1:11 CONTEST_RULEBOOK_UNKNOWN");
  }

  @Test
  void theBodyIsOfTheRulebook() {
    assertThat(found(GOOD.replace("body: local-congress", "body: senate")))
        .containsExactly("2:7 CONTEST_BODY_UNKNOWN");
    assertThat(problems.toString()).contains("one of local-congress");
  }

  @Test
  void whatIsNoMappingIsRefused() {
    assertThat(found("- a\n- b\n")).containsExactly("1:1 CONTEST_SHAPE");
  }

  @Test
  void aRulebookMayLieBesideTheContest(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), OWN);
    String yaml = GOOD.replace("rulebook: local-congress", "rulebook: own.yaml");
    Path file =
        Files.writeString(
            folder.resolve("c.yaml"), yaml.replace("body: local-congress", "body: club"));
    ContestFile read = ContestFile.read(Source.of(file), problems);
    assertThat(problems).hasToString("");
    Contest contest = read.contest().orElseThrow();
    assertThat(contest.base()).isEqualTo(9);
    assertThat(contest.blankMeans()).isEqualTo(BlankMeans.FOR);
    assertThat(contest.rules().ballot().writeIns().printedNameCounts()).isTrue();
    Files.writeString(
        file, yaml.replace("body: local-congress", "body: club").replace("seats: 2", "seats: 1"));
    assertThat(ContestFile.read(Source.of(file), problems).contest().orElseThrow().blankMeans())
        .isEqualTo(BlankMeans.ABSTAIN);
    Files.writeString(file, yaml.replace("body: local-congress", "body: mute"));
    ContestFile.read(Source.of(file), problems);
    assertThat(problems.list())
        .extracting(ContestFileTest::brief)
        .containsExactly("2:7 CONTEST_BODY_MUTE");
  }
}
