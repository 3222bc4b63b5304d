package org.linxuan.election.assembly.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.BallotAccount;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Course;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.assembly.HostScript.Line;
import org.linxuan.election.assembly.HostScript.Part;
import org.linxuan.election.assembly.MeetingFacts;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.InvalidReason;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.Round;
import org.linxuan.election.count.Tally;
import org.linxuan.election.count.VoidReason;
import org.linxuan.election.count.WriteIn;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.MoreThanHalf;
import org.linxuan.election.rulebook.Text;

/** The lines of each round of voting, and the last ones. */
public final class RoundLines {
  private final MeetingFacts facts;

  /** The lines of this meeting. */
  public RoundLines(MeetingFacts facts) {
    this.facts = facts;
  }

  /** The lines of one round: the vote, the account of the ballots, the result. */
  public List<Line> lines(BallotRoundRow round) {
    List<Line> lines = new ArrayList<>();
    lines.add(announcement(round));
    account(round, lines);
    facts.findResult(round).ifPresent(result -> result(round, result, lines));
    return lines;
  }

  private Line announcement(BallotRoundRow round) {
    Text kind = Words.round(round.kind());
    Text names = named(round.candidates().stream().map(PersonId::value).toList());
    boolean settles = round.kind() == Round.PRELIMINARY;
    return Line.chair(
        Part.VOTING,
        "现在进行第 %d 轮投票：%s。%s %d 名，名单 %d 名：%s。"
            .formatted(
                round.round(),
                kind.zh(),
                settles ? "列为正式候选人不超过" : "应选",
                round.seats(),
                round.candidates().size(),
                names.zh()),
        "Round %d, %s. %s: %d; on the ballot, %d: %s."
            .formatted(
                round.round(),
                kind.en(),
                settles ? "May go forward" : "To be elected",
                round.seats(),
                round.candidates().size(),
                names.en()));
  }

  private void account(BallotRoundRow round, List<Line> lines) {
    BallotAccount account = BallotAccount.of(round);
    lines.add(
        Line.scrutineer(
            Part.VOTING,
            "票箱已当众检查并封闭。收到选票 %d 张，发出 %d 张，剩余 %d 张，当众作废。"
                .formatted(account.received(), account.issued(), account.unused()),
            ("The boxes were inspected and sealed in front of all. Ballots received %d, issued %d,"
                    + " left %d, which are cut in front of all.")
                .formatted(account.received(), account.issued(), account.unused())));
    Text validity = validity(account, facts.findResult(round));
    lines.add(
        Line.scrutineer(
            Part.VOTING,
            "收回选票 %d 张，%s。".formatted(account.returned(), validity.zh()),
            "%d ballots came back, %s.".formatted(account.returned(), validity.en())));
  }

  private static Text validity(BallotAccount account, Optional<CountResult> result) {
    if (!account.isSound()) {
      return new Text("多于发出的选票，投票无效", "more than were issued: the voting is void");
    }
    boolean isVoid = result.filter(r -> r.outcome() instanceof Outcome.VotingVoid).isPresent();
    return isVoid
        ? new Text("不多于发出的选票", "no more than were issued")
        : new Text("不多于发出的选票，投票有效", "no more than were issued: the voting is valid");
  }

  private void result(BallotRoundRow round, CountResult result, List<Line> lines) {
    if (result.outcome() instanceof Outcome.VotingVoid voided) {
      boolean quorum = voided.reason() == VoidReason.QUORUM;
      lines.add(
          Line.chair(
              Part.RESULT,
              (quorum ? "到会人数未达法定人数" : "收回的选票多于发出的选票") + "，投票无效，应重新投票。",
              (quorum ? "The quorum was not reached" : "More ballots came back than were issued")
                  + ": the voting is void and is held again."));
      return;
    }
    long over = result.invalidReasons().getOrDefault(InvalidReason.OVERVOTE, 0L);
    lines.add(
        Line.scrutineer(
            Part.RESULT,
            "有效票 %d 张，无效票 %d 张，其中所选人数多于应选人数的 %d 张。"
                .formatted(result.valid(), result.invalid(), over),
            "Valid ballots %d, invalid %d, of which with more choices than seats %d."
                .formatted(result.valid(), result.invalid(), over)));
    result.tallies().forEach(tally -> lines.add(tally(tally)));
    result.writeIns().forEach(writeIn -> lines.add(writeIn(writeIn)));
    threshold(round).ifPresent(lines::add);
    declaration(round, result, lines);
  }

  private Line tally(Tally tally) {
    Text name = facts.nameOf().apply(tally.candidate());
    return Line.scrutineer(
        Part.RESULT,
        "%s：赞成 %d 票，不赞成 %d 票，弃权 %d 票。"
            .formatted(name.zh(), tally.inFavour(), tally.against(), tally.abstain()),
        "%s: %d for, %d against, %d abstaining."
            .formatted(name.en(), tally.inFavour(), tally.against(), tally.abstain()));
  }

  private Line writeIn(WriteIn writeIn) {
    Text name = facts.nameOf().apply(writeIn.name());
    return Line.scrutineer(
        Part.RESULT,
        "另选他人 %s：%d 票。".formatted(name.zh(), writeIn.inFavour()),
        "Written in: %s, %d.".formatted(name.en(), writeIn.inFavour()));
  }

  private Optional<Line> threshold(BallotRoundRow round) {
    if (round.kind() == Round.TIE) {
      return Optional.of(
          Line.chair(Part.RESULT, "以得票多的当选。", "Most votes win; no threshold is asked."));
    }
    MajorityBase base = facts.procedure().rules().majorityBase();
    return facts.file().meeting().map(meeting -> threshold(meeting, base));
  }

  private static Line threshold(AssemblyRecord meeting, MajorityBase base) {
    long whole = base.of(meeting.entitled(), meeting.present());
    Text word = Words.base(base);
    long least = MoreThanHalf.least(whole);
    return Line.chair(
        Part.RESULT,
        "%s %d 人，得赞成票 %d 票以上（含）为超过半数。".formatted(word.zh(), whole, least),
        "More than half of %s, %d, is %d votes or more.".formatted(word.en(), whole, least));
  }

  private void declaration(BallotRoundRow round, CountResult result, List<Line> lines) {
    int number = result.elected().size();
    Text names = named(result.elected());
    if (number > 0) {
      boolean settles = round.kind() == Round.PRELIMINARY;
      lines.add(
          Line.chair(
              Part.RESULT,
              "以下 %d 名%s：%s。".formatted(number, settles ? "列为正式候选人" : "当选", names.zh()),
              "%s, %d: %s.".formatted(settles ? "Going forward" : "Elected", number, names.en())));
    }
    if (result.outcome() instanceof Outcome.TieForLastSeat tie) {
      Text tied = named(tie.tied());
      lines.add(
          Line.chair(
              Part.RESULT,
              "%s 得票相等，尚缺 %d 名，就票数相等者再次投票。".formatted(tied.zh(), tie.unfilled()),
              "%s have equal votes with %d open: another ballot is held among them."
                  .formatted(tied.en(), tie.unfilled())));
    } else if (result.outcome() instanceof Outcome.SeatsShort shortfall) {
      lines.add(
          Line.chair(
              Part.RESULT,
              "尚缺 %d 名。".formatted(shortfall.unfilled()),
              "Seats still open: %d.".formatted(shortfall.unfilled())));
    }
  }

  /** The last lines: who is elected after all rounds, and what stays open. */
  public List<Line> closing() {
    Course course = facts.course();
    List<String> elected = course.elected().stream().map(Elected::name).toList();
    if (elected.isEmpty()) {
      return List.of();
    }
    Text names = named(elected);
    long open = facts.procedure().seats() - elected.size();
    return List.of(
        Line.chair(
            Part.CLOSING,
            "现在宣布：应选 %d 名，当选 %d 名：%s。%s"
                .formatted(
                    facts.procedure().seats(),
                    elected.size(),
                    names.zh(),
                    open > 0 ? "尚缺 " + open + " 名。" : "选举结束。"),
            "I declare: of %d seats %d are filled: %s. %s"
                .formatted(
                    facts.procedure().seats(),
                    elected.size(),
                    names.en(),
                    open > 0 ? "Seats still open: " + open + "." : "The election is closed.")));
  }

  private Text named(List<String> ids) {
    return Words.names(ids, facts.nameOf());
  }
}
