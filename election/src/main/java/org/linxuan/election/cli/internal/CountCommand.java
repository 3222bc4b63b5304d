package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.count.BallotFile;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.ContestFile;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.ErrHead;
import org.linxuan.election.count.ErrJson;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.ResultJson;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the ballots of one contest and prints the result as JSON. */
@CommandLine.Command(
    name = "count",
    description = {
      "Count the ballots of a contest; the result is JSON. Exit code 3: void, a tie, or open seats.",
      "统计一次选举的选票，结果为 JSON。退出码 3：投票无效、票数相等或名额未选满。"
    },
    footer =
        "  ./linxuan count elections/count/elected/contest.yaml"
            + " elections/count/elected/ballots.csv")
final class CountCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "CONTEST.yaml",
      description = {
        "The contest: rulebook, body, round, seats, figures of the meeting, candidates",
        "选举说明：规则书、机构、轮次、应选人数、会议数字、候选人"
      })
  Path contest = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BALLOTS.csv",
      description = {"A row a ballot: +, -, 0 or nothing a candidate", "每张选票一行：+、-、0 或空"})
  @Nullable Path ballots;

  @Option(
      names = "--cvr",
      paramLabel = "FILE",
      description = {
        "Cast vote records (NIST SP 1500-103, JSON) instead of BALLOTS.csv",
        "以 NIST SP 1500-103 投票记录（JSON）代替 BALLOTS.csv"
      })
  @Nullable Path cvr;

  @Option(
      names = "--blt",
      paramLabel = "FILE",
      description = {"A BLT file instead of BALLOTS.csv", "以 BLT 文件代替 BALLOTS.csv"})
  @Nullable Path blt;

  @Option(
      names = "--err",
      paramLabel = "FILE",
      description = {
        "Also write the result as an election results report (NIST SP 1500-100, JSON)",
        "另将结果写成 NIST SP 1500-100 选举结果报告（JSON）"
      })
  @Nullable Path err;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = {"The day of the report; today by default", "报告日期，默认为今天"})
  @Nullable LocalDate date;

  @Override
  protected boolean answersInJson() {
    return true;
  }

  @Override
  protected Exit run() throws IOException {
    long files = Stream.of(ballots, cvr, blt).filter(file -> file != null).count();
    if (files != 1) {
      return console().wrongCall(CliProblem.ONE_OF, "BALLOTS.csv, --cvr FILE, --blt FILE", files);
    }
    Problems problems = new Problems();
    ContestFile file = ContestFile.read(source(contest), problems);
    if (cvr != null && file.contestId().isEmpty() && !file.candidates().isEmpty()) {
      problems.add(CountProblem.CONTEST_ID_MISSING, Where.file(contest.toString()));
    }
    Optional<CountResult> result = file(file).count(file, problems);
    if (result.isEmpty() || !problems.isEmpty()) {
      return console().fail(problems);
    }
    writeReport(file, result.get());
    console().out().print(ResultJson.text(result.get()) + "\n");
    return tell(file.contest().orElseThrow(), result.get());
  }

  private void writeReport(ContestFile file, CountResult result) throws IOException {
    if (err == null) {
      return;
    }
    String name = String.valueOf(contest.getFileName()).replaceFirst("\\.ya?ml$", "");
    ErrHead head =
        new ErrHead(
            file.contestId().orElse(name),
            file.contestId().orElse(name),
            date == null ? LocalDate.now(ZoneId.systemDefault()) : date,
            "linxuan " + Version.text());
    Files.writeString(err, ErrJson.text(head, file.contest().orElseThrow(), result) + "\n");
  }

  private BallotFile file(ContestFile contestFile) {
    if (ballots != null) {
      return BallotFile.csv(source(ballots));
    }
    if (blt != null) {
      return BallotFile.blt(source(blt));
    }
    if (cvr == null) {
      throw new IllegalStateException("no file");
    }
    long returned = contestFile.contest().map(c -> c.figures().returned()).orElse(0L);
    return BallotFile.cvr(source(cvr), contestFile.contestId().orElse(""), returned);
  }

  /** One sentence for people where the result is not a plain election. */
  private Exit tell(Contest contest, CountResult result) {
    Outcome outcome = result.outcome();
    if (outcome instanceof Outcome.AllSeatsFilled) {
      return Exit.DONE;
    }
    if (outcome instanceof Outcome.VotingVoid voided) {
      tellVoid(contest, voided);
    } else if (outcome instanceof Outcome.TieForLastSeat tie) {
      String names = String.join(", ", tie.tied());
      console()
          .say(
              "A tie: "
                  + names
                  + " have equal votes for "
                  + tie.unfilled()
                  + " open; next: another"
                  + " ballot among them.",
              "票数相等：" + names + "，尚缺 " + tie.unfilled() + " 名；应就票数相等者再次投票。");
    } else {
      console()
          .say(
              outcome.unfilled() + " of " + contest.seats() + " stay open; next: a further ballot.",
              "应选 " + contest.seats() + " 名，尚缺 " + outcome.unfilled() + " 名；应另行选举。");
    }
    return Exit.NO_SINGLE_ANSWER;
  }

  private void tellVoid(Contest contest, Outcome.VotingVoid voided) {
    var figures = contest.figures();
    switch (voided.reason()) {
      case QUORUM ->
          console()
              .say(
                  "The voting is void: "
                      + figures.present()
                      + " of "
                      + figures.entitled()
                      + " entitled are present, the quorum is "
                      + contest.rules().quorum().least(figures.entitled())
                      + ".",
                  "投票无效：应到 "
                      + figures.entitled()
                      + " 人，实到 "
                      + figures.present()
                      + " 人，法定人数为 "
                      + contest.rules().quorum().least(figures.entitled())
                      + " 人。");
      case MORE_RETURNED ->
          console()
              .say(
                  "The voting is void: "
                      + figures.returned()
                      + " ballots returned, "
                      + figures.issued()
                      + " issued; vote again.",
                  "投票无效：收回选票 " + figures.returned() + " 张，多于发出的 " + figures.issued() + " 张；应重新投票。");
    }
  }
}
