package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.Round;
import org.linxuan.election.count.Tally;
import org.linxuan.election.rulebook.Text;

/** A paper that the officers of a meeting sign and hand on, with its figures. */
public sealed interface MeetingReturn {
  /** What the paper is called. */
  Text title();

  /** Its fields in their order, figures as digits. */
  List<Field> fields();

  /** A field of a paper; a figure reads the same in both languages. */
  record Field(Text label, Text value) {
    static Field of(String zh, String en, long value) {
      return of(zh, en, String.valueOf(value));
    }

    static Field of(String zh, String en, String value) {
      return new Field(new Text(zh, en), new Text(value, value));
    }
  }

  /** All papers of a meeting, as far as its records go, unsigned. */
  static List<MeetingReturn> of(AssemblyFile file) {
    List<MeetingReturn> returns = new ArrayList<>();
    file.meeting().ifPresent(meeting -> returns.add(new Attendance(meeting)));
    for (BallotRoundRow round : file.rounds()) {
      BallotAccount account = BallotAccount.of(round);
      returns.add(new Issued(round.round(), account));
      file.meeting()
          .ifPresent(
              m -> returns.add(new Returned(round.round(), m.entitled(), m.present(), account)));
      Optional.ofNullable(file.results().get(round.round()))
          .ifPresent(result -> returns.add(new Count(round, result, Optional.empty(), List.of())));
    }
    return returns;
  }

  /** Who is there: those entitled, those present, those absent by cause. */
  record Attendance(AssemblyRecord meeting) implements MeetingReturn {
    @Override
    public Text title() {
      return new Text("到会人数清点单", "Attendance return");
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.of("应到会", "entitled", meeting.entitled()),
          Field.of("实到会", "present", meeting.present()),
          Field.of("因病请假", "absent through illness", meeting.absences().sick()),
          Field.of("因公请假", "absent on duty", meeting.absences().duty()),
          Field.of("其他原因缺席", "absent for other causes", meeting.absences().other()));
    }
  }

  /** The ballots handed out: received, issued, left. */
  record Issued(int round, BallotAccount account) implements MeetingReturn {
    @Override
    public Text title() {
      return new Text("选票分发报告单", "Return of ballots issued");
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.of("轮次", "round", round),
          Field.of("收到选票", "ballots received", account.received()),
          Field.of("发出选票", "ballots issued", account.issued()),
          Field.of("剩余选票", "ballots left", account.unused()));
    }
  }

  /** The ballots that came back, beside those entitled and present. */
  record Returned(int round, long entitled, long present, BallotAccount account)
      implements MeetingReturn {
    @Override
    public Text title() {
      return new Text("选票收回报告单", "Return of ballots returned");
    }

    @Override
    public List<Field> fields() {
      Text valid =
          account.isSound() ? new Text("有效", "valid") : new Text("无效，重新投票", "void, vote again");
      return List.of(
          Field.of("轮次", "round", round),
          Field.of("应到会", "entitled", entitled),
          Field.of("实到会", "present", present),
          Field.of("发出选票", "ballots issued", account.issued()),
          Field.of("收回选票", "ballots returned", account.returned()),
          new Field(new Text("投票", "voting"), valid));
    }
  }

  /**
   * What the counters counted, signed by the chief scrutineer and the counters.
   *
   * @param signedBy the chief scrutineer, if he has signed
   * @param counters those who have signed
   */
  record Count(
      BallotRoundRow round, CountResult result, Optional<String> signedBy, List<String> counters)
      implements MeetingReturn {
    public Count {
      counters = List.copyOf(counters);
    }

    @Override
    public Text title() {
      return new Text("计票结果报告单", "Count return");
    }

    /** Who receives it: a preliminary count the presidium, any other the meeting. */
    public Text receiver() {
      return round.kind() == Round.PRELIMINARY
          ? new Text("主席团", "the presidium")
          : new Text("大会", "the meeting");
    }

    @Override
    public List<Field> fields() {
      List<Field> fields = new ArrayList<>();
      fields.add(Field.of("轮次", "round", round.round()));
      fields.add(Field.of("有效票", "valid ballots", result.valid()));
      fields.add(Field.of("无效票", "invalid ballots", result.invalid()));
      for (Tally tally : result.tallies()) {
        String name = tally.candidate();
        fields.add(Field.of(name + " 赞成", name + " for", tally.inFavour()));
        fields.add(Field.of(name + " 不赞成", name + " against", tally.against()));
        fields.add(Field.of(name + " 弃权", name + " abstain", tally.abstain()));
      }
      result
          .writeIns()
          .forEach(
              w ->
                  fields.add(
                      Field.of("另选他人 " + w.name(), "written in: " + w.name(), w.inFavour())));
      fields.add(Field.of("总监票人", "chief scrutineer", signedBy.orElse("")));
      fields.add(Field.of("计票人", "counters", String.join(", ", counters)));
      return fields;
    }

    /** What stands against the paper: figures that do not close, signatures that are missing. */
    public List<Text> objections() {
      List<Text> against = new ArrayList<>();
      boolean isVoid = result.outcome() instanceof Outcome.VotingVoid;
      if (result.returned() != round.returned()
          || (!isVoid && result.valid() + result.invalid() != result.returned())) {
        against.add(new Text("有效票与无效票之和不等于收回选票", "valid and invalid do not add up to returned"));
      }
      for (Tally t : result.tallies()) {
        if (t.inFavour() + t.against() + t.abstain() != result.valid()) {
          against.add(
              new Text(
                  t.candidate() + " 的票数之和不等于有效票",
                  "the votes of " + t.candidate() + " do not add up to the valid ballots"));
        }
      }
      if (signedBy.isEmpty() || counters.isEmpty()) {
        against.add(new Text("须由总监票人和计票人签名", "the chief scrutineer and the counters must sign"));
      }
      return against;
    }
  }
}
