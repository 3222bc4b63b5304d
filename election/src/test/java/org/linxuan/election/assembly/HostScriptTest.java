package org.linxuan.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linxuan.election.count.Round;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Text;

/**
 * The whole script of a meeting, held against the words that were read over by a person; {@code
 * -Dupdate=true} writes them anew.
 */
class HostScriptTest {
  private static final Path SCRIPT =
      Path.of(
          System.getProperty("linxuan.home", ".."),
          "election/src/test/resources/org/linxuan/election/assembly/host-script.txt");

  private static final Map<String, Text> NAMES =
      Map.of(
          "A", new Text("王一", "Wang Yi"),
          "B", new Text("李二", "Li Er"),
          "C", new Text("张三", "Zhang San"),
          "D", new Text("赵四", "Zhao Si"));

  private static MeetingFacts facts(AssemblyFile file) {
    return new MeetingFacts(
        file,
        new ElectionProcedure(
            ElectionRules.Form.PRELIMINARY_THEN_FORMAL,
            3,
            4,
            BlankMeans.ABSTAIN,
            Meetings.RULES,
            Meetings.ELECTION),
        id -> NAMES.getOrDefault(id, new Text(id, id)));
  }

  private static AssemblyFile held() {
    Meetings meeting =
        new Meetings(8, 7)
            .stuffed(Round.PRELIMINARY, 3, "ABCD")
            .round(Round.PRELIMINARY, 3, "ABCD", "5*+++-", "1*++-+", "1*++++")
            .round(Round.FORMAL, 3, "ABC", "3*+++", "2*++-", "1*+--钱七", "1*0--");
    return new AssemblyFile(
        Optional.of(
            new AssemblyRecord(
                "u1",
                Meetings.DAY,
                "preliminary-then-formal",
                8,
                7,
                new AssemblyRecord.Absences(1, 0, 0),
                BlankMeans.ABSTAIN,
                new AssemblyRecord.Adoption(6, 0, 1),
                "e1")),
        List.of(),
        List.of(
            new OfficerRow("u1", "chief-scrutineer", "e2", "north", 7),
            new OfficerRow("u1", "scrutineer", "e3", "south", 7),
            new OfficerRow("u1", "scrutineer", "e4", "north", 7),
            new OfficerRow("u1", "counter", "s1", "", 0)),
        meeting.rounds,
        meeting.results);
  }

  private static String text(List<HostScript.Line> lines) {
    StringBuilder text = new StringBuilder();
    for (HostScript.Line line : lines) {
      text.append(line.part()).append(' ').append(line.speaker()).append('\n');
      text.append(line.text().zh()).append('\n').append(line.text().en()).append('\n');
    }
    return text.toString();
  }

  @Test
  void theScriptFillsItself() throws IOException {
    String script =
        text(HostScript.lines(facts(held())))
            + "\n"
            + text(HostScript.lines(facts(AssemblyFile.empty())));
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(SCRIPT.getParent());
      Files.writeString(SCRIPT, script);
    }
    assertThat(script).isEqualTo(Files.readString(SCRIPT));
  }

  @Test
  void aMeetingWithoutQuorumIsToldSo() {
    AssemblyFile file = held();
    AssemblyRecord m = file.meeting().orElseThrow();
    AssemblyRecord small =
        new AssemblyRecord(
            m.unit(),
            m.date(),
            m.form(),
            16,
            8,
            new AssemblyRecord.Absences(3, 4, 1),
            m.blankMeans(),
            new AssemblyRecord.Adoption(4, 4, 0),
            m.chair());
    List<HostScript.Line> lines =
        HostScript.lines(
            facts(new AssemblyFile(Optional.of(small), List.of(), List.of(), List.of(), Map.of())));
    assertThat(text(lines))
        .contains("The quorum is 9 and is not reached: the meeting cannot elect.")
        .contains("Not more than half: it is not adopted.")
        .contains("因病请假 3 人，因公请假 4 人，其他原因缺席 1 人");
  }

  @Test
  void aTieIsAnnounced() {
    Meetings tied =
        new Meetings(6, 6)
            .round(Round.FORMAL, 3, "ABCD", "2*+++-", "2*++-+", "2*+-++")
            .round(Round.TIE, 2, "BCD", "3*++-", "1*-++", "2*---");
    AssemblyFile file =
        new AssemblyFile(Optional.empty(), List.of(), List.of(), tied.rounds, tied.results);
    assertThat(text(HostScript.lines(facts(file))))
        .contains("李二、张三、赵四 得票相等，尚缺 2 名，就票数相等者再次投票。")
        .contains("Most votes win; no threshold is asked.")
        .contains("现在宣布：应选 3 名，当选 3 名：王一、张三、李二。选举结束。");
  }
}
