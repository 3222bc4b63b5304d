package org.linxuan.election.rulebook.internal;

import java.util.List;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Keyed;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Text;

/**
 * Forms of election, and how a ballot is read, in words; both stand under the election's article.
 */
final class BallotSentences {
  private BallotSentences() {}

  static void add(Rulebook book, Sentences out) {
    ElectionRules election = book.election();
    if (election == null) {
      return;
    }
    Text forms = Sentences.list(election.forms().stream().map(BallotSentences::form).toList());
    out.add(election.article(), "选举形式：" + forms.zh(), "forms: " + forms.en());
    String open = String.join(", ", election.shortfall().stream().map(Keyed::key).toList());
    boolean further = election.shortfall().contains(ElectionRules.Shortfall.FURTHER_BALLOT);
    boolean vacant = election.shortfall().contains(ElectionRules.Shortfall.LEAVE_VACANT);
    out.add(
        election.article(),
        "票数相等：就相等者再次投票；名额空缺："
            + (further ? "另行选举" : "")
            + (further && vacant ? "或" : "")
            + (vacant ? "不再补足" : ""),
        "a tie: another ballot among the tied; open seats: " + open.replace("-", " "));
    BallotRules ballot = book.ballot();
    if (ballot != null) {
      ballot(ballot, election.article(), out);
    }
  }

  private static Text form(ElectionRules.Form form) {
    return switch (form) {
      case PRELIMINARY_THEN_FORMAL ->
          new Text("先差额预选再等额正式选举", "preliminary election, then a formal one");
      case FORMAL -> new Text("直接正式选举", "formal election");
    };
  }

  private static void ballot(BallotRules ballot, String article, Sentences out) {
    BallotRules.Marks marks = ballot.marks();
    out.add(
        article,
        "选票：赞成 "
            + sign(marks.inFavour()).zh()
            + "，反对 "
            + sign(marks.against()).zh()
            + "，弃权 "
            + sign(marks.abstain()).zh()
            + "；空白"
            + (ballot.blankMeans() == BlankMeans.ABSTAIN ? "为弃权" : "为赞成")
            + "；多选无效；"
            + (ballot.writeIns().allowed() ? "可以另选他人" : "不得另选他人"),
        "ballot: for "
            + sign(marks.inFavour()).en()
            + ", against "
            + sign(marks.against()).en()
            + ", abstain "
            + sign(marks.abstain()).en()
            + "; a blank "
            + (ballot.blankMeans() == BlankMeans.ABSTAIN ? "abstains" : "is for")
            + "; an overvote is invalid; "
            + (ballot.writeIns().allowed() ? "write-ins are allowed" : "no write-ins"));
  }

  private static Text sign(String sign) {
    List<Text> all =
        List.of(
            new Text("圆圈", "circle"),
            new Text("叉", "cross"),
            new Text("勾", "tick"),
            new Text("三角", "triangle"));
    return all.stream()
        .filter(t -> t.en().equals(sign))
        .findFirst()
        .orElse(new Text("空白", "blank"));
  }
}
