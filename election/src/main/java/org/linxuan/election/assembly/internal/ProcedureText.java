package org.linxuan.election.assembly.internal;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.assembly.ElectionProcedure;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.election.rulebook.Text;

/** The sentences of an election procedure. */
public final class ProcedureText {
  private final ElectionProcedure procedure;
  private final List<Text> sentences = new ArrayList<>();

  /** The text of this procedure. */
  public ProcedureText(ElectionProcedure procedure) {
    this.procedure = procedure;
  }

  /** All sentences in their order. */
  public List<Text> sentences() {
    form();
    quorum(procedure.rules().quorum());
    says(
        "选举采用无记名投票方式；未到会的，不得委托他人投票。", "The ballot is secret; who is absent cannot be represented.");
    marks(procedure.rules().ballot());
    validity();
    majority();
    return List.copyOf(sentences);
  }

  private void form() {
    if (procedure.form() == ElectionRules.Form.PRELIMINARY_THEN_FORMAL) {
      says(
          "先进行预选，产生候选人名单，再进行正式选举。",
          "A preliminary election settles the candidates; a formal election follows.");
    } else {
      says("不经过预选，直接进行正式选举。", "There is one formal election, without a preliminary one.");
    }
    long more = procedure.candidates() - procedure.seats();
    says(
        "应选 %d 名，候选人 %d 名，差额 %d 名。"
            .formatted(procedure.seats(), procedure.candidates(), Math.max(0, more)),
        "Seats: %d; candidates: %d; candidates above seats: %d."
            .formatted(procedure.seats(), procedure.candidates(), Math.max(0, more)));
  }

  private void quorum(Quorum quorum) {
    Text base = Words.base(quorum.base());
    says(
        "实到会人数%s%s的 %s，方可进行选举。"
            .formatted(quorum.strict() ? "超过" : "不少于", base.zh(), quorum.ratio()),
        "The meeting may elect once %s %s of %s are present."
            .formatted(quorum.strict() ? "more than" : "at least", quorum.ratio(), base.en()));
  }

  private void marks(BallotRules ballot) {
    Text inFavour = Words.sign(ballot.marks().inFavour());
    Text against = Words.sign(ballot.marks().against());
    Text abstain = Words.sign(ballot.marks().abstain());
    if (procedure.blankMeans() == BlankMeans.FOR) {
      says(
          "赞成的不作标记，不赞成的%s。".formatted(against.zh()),
          "Who is for a candidate draws nothing; against: %s.".formatted(against.en()));
    } else {
      says(
          "赞成的%s，不赞成的%s，弃权的%s。".formatted(inFavour.zh(), against.zh(), abstain.zh()),
          "For: %s; against: %s; to abstain: %s."
              .formatted(inFavour.en(), against.en(), abstain.en()));
    }
    if (ballot.writeIns().allowed()) {
      says(
          "对候选人不赞成的，可以在其名下另选他人；另选的人计入所选人数。",
          "Who is against a candidate may write another name in that place; it counts as a choice.");
    } else {
      says("不得另选他人。", "No other names may be added.");
    }
    says(
        "每张选票所选人数不多于应选人数的有效，多于应选人数的无效。",
        "A ballot with no more choices than seats is valid, one with more is invalid.");
  }

  private void validity() {
    says(
        "收回的选票不多于发出的选票，投票有效；多于发出的选票，投票无效，重新投票。",
        "The voting is valid if no more ballots come back than were issued; otherwise it is void and"
            + " is held again.");
  }

  private void majority() {
    Text base = Words.base(procedure.rules().majorityBase());
    says(
        "得赞成票超过%s半数的，始得当选；恰为半数的不当选。".formatted(base.zh()),
        "Whoever has the votes of more than half of %s is elected; exactly half is not enough."
            .formatted(base.en()));
    says(
        "超过半数的人数多于应选名额时，以得票多的当选；票数相等不能确定的，就票数相等者再次投票，以得票多的当选。",
        "Where more pass than seats, most votes win; a tie that leaves this open is settled by"
            + " another ballot among the tied, which most votes win.");
    boolean further =
        procedure.election().shortfall().contains(ElectionRules.Shortfall.FURTHER_BALLOT);
    boolean vacant =
        procedure.election().shortfall().contains(ElectionRules.Shortfall.LEAVE_VACANT);
    String zh = further && vacant ? "另行选举，或者经会议同意，名额空缺" : vacant ? "名额空缺" : "另行选举";
    String en =
        further && vacant
            ? "another election is held, or, if the meeting agrees, seats stay vacant"
            : vacant ? "seats stay vacant" : "another election is held";
    says("超过半数的人数少于应选名额时，" + zh + "。", "Where fewer pass than seats, " + en + ".");
  }

  private void says(String zh, String en) {
    sentences.add(new Text(zh, en));
  }
}
