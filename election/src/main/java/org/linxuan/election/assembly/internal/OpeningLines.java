package org.linxuan.election.assembly.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.HostScript.Line;
import org.linxuan.election.assembly.HostScript.Part;
import org.linxuan.election.assembly.MeetingFacts;
import org.linxuan.election.assembly.Officers;
import org.linxuan.election.assembly.Roll;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.MoreThanHalf;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.election.rulebook.Text;

/** The lines before the first vote: who is there, the procedure, the officers. */
public final class OpeningLines {
  private final MeetingFacts facts;
  private final Optional<AssemblyRecord> meeting;
  private final List<Line> lines = new ArrayList<>();

  /** The lines of this meeting. */
  public OpeningLines(MeetingFacts facts) {
    this.facts = facts;
    this.meeting = facts.file().meeting();
  }

  /** All lines in their order. */
  public List<Line> lines() {
    attendance();
    quorum();
    facts
        .procedure()
        .sentences()
        .forEach(text -> lines.add(Line.chair(Part.PROCEDURE, text.zh(), text.en())));
    adoption();
    officers(new Officers(facts.file().officers()));
    return List.copyOf(lines);
  }

  private String figure(ToLongFunction<AssemblyRecord> figure) {
    return Words.figure(
        meeting.map(m -> OptionalLong.of(figure.applyAsLong(m))).orElse(OptionalLong.empty()));
  }

  private void attendance() {
    String entitled = figure(AssemblyRecord::entitled);
    String present = figure(AssemblyRecord::present);
    String sick = figure(m -> m.absences().sick());
    String duty = figure(m -> m.absences().duty());
    String other = figure(m -> m.absences().other());
    lines.add(
        Line.chair(
            Part.OPENING,
            "本次会议应到会 %s 人，实到会 %s 人；因病请假 %s 人，因公请假 %s 人，其他原因缺席 %s 人。"
                .formatted(entitled, present, sick, duty, other),
            ("Entitled to attend: %s; present: %s; absent through illness: %s, on duty: %s, for other"
                    + " causes: %s.")
                .formatted(entitled, present, sick, duty, other)));
  }

  private void quorum() {
    Quorum quorum = facts.procedure().rules().quorum();
    String least = figure(m -> quorum.least(m.entitled()));
    if (meeting.isEmpty()) {
      say(Part.OPENING, "法定人数为 %s 人。", "The quorum is %s.", least);
    } else if (quorum.isReached(meeting.get().entitled(), meeting.get().present())) {
      say(
          Part.OPENING,
          "法定人数为 %s 人，到会人数符合规定，可以进行选举。",
          "The quorum is %s and is reached: the meeting may elect.",
          least);
    } else {
      say(
          Part.OPENING,
          "法定人数为 %s 人，到会人数未达规定，不能进行选举。",
          "The quorum is %s and is not reached: the meeting cannot elect.",
          least);
    }
  }

  private void adoption() {
    String inFavour = figure(m -> m.adopted().inFavour());
    String against = figure(m -> m.adopted().against());
    String abstain = figure(m -> m.adopted().abstain());
    lines.add(
        Line.chair(
            Part.PROCEDURE,
            "现在表决选举办法：赞成 %s 人，不赞成 %s 人，弃权 %s 人。".formatted(inFavour, against, abstain),
            "The vote on the election procedure: %s for, %s against, %s abstaining."
                .formatted(inFavour, against, abstain)));
    if (meeting.isEmpty()) {
      return;
    }
    AssemblyRecord m = meeting.get();
    boolean adopted = MoreThanHalf.of(m.adopted().inFavour(), m.present());
    say(
        Part.PROCEDURE,
        adopted ? "超过半数，选举办法通过。%s" : "未超过半数，选举办法未通过。%s",
        adopted ? "More than half: it is adopted.%s" : "Not more than half: it is not adopted.%s",
        "");
  }

  private void officers(Officers officers) {
    Text chief = named(officers.findChiefScrutineer().stream().toList());
    Text others = named(officers.scrutineers());
    Text counters = named(officers.counters());
    boolean sound = meeting.filter(m -> isSound(officers, m)).isPresent();
    lines.add(
        Line.chair(
            Part.OFFICERS,
            "总监票人：%s；监票人：%s。%s"
                .formatted(chief.zh(), others.zh(), sound ? "监票人不是候选人，由各代表团推荐，经会议表决通过。" : ""),
            "Chief scrutineer: %s; scrutineers: %s.%s"
                .formatted(
                    chief.en(),
                    others.en(),
                    sound
                        ? " They are no candidates, were proposed by the delegations and confirmed by"
                            + " the meeting."
                        : "")));
    lines.add(
        Line.chair(
            Part.OFFICERS,
            "计票人：%s。计票人在监票人监督下工作。".formatted(counters.zh()),
            "Counters: %s. They work under the scrutineers.".formatted(counters.en())));
  }

  /** Only what the records bear is said of the scrutineers. */
  private boolean isSound(Officers officers, AssemblyRecord held) {
    List<PersonId> candidates =
        facts.file().rounds().stream().flatMap(round -> round.candidates().stream()).toList();
    return officers.objections(held, new Roll(facts.file().roll()), candidates).isEmpty();
  }

  private Text named(List<String> ids) {
    return ids.isEmpty() ? new Text(Words.BLANK, Words.BLANK) : Words.names(ids, facts.nameOf());
  }

  private void say(Part part, String zh, String en, String value) {
    lines.add(Line.chair(part, zh.formatted(value), en.formatted(value)));
  }
}
