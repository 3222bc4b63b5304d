package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.assembly.internal.OpeningLines;
import org.linxuan.election.assembly.internal.RoundLines;
import org.linxuan.election.rulebook.Text;

/**
 * The lines that the executive chair and the chief scrutineer read out, filled from the records of
 * the meeting as far as they go; what is not on record yet is left open for a pen.
 */
public final class HostScript {
  private HostScript() {}

  /** The part of the meeting that a line belongs to. */
  public enum Part {
    OPENING,
    PROCEDURE,
    OFFICERS,
    VOTING,
    RESULT,
    CLOSING
  }

  /** Who reads a line. */
  public enum Speaker {
    CHAIR,
    CHIEF_SCRUTINEER
  }

  /** A line of the script. */
  public record Line(Part part, Speaker speaker, Text text) {

    /** A line of the executive chair. */
    public static Line chair(Part part, String zh, String en) {
      return new Line(part, Speaker.CHAIR, new Text(zh, en));
    }

    /** A line of the chief scrutineer. */
    public static Line scrutineer(Part part, String zh, String en) {
      return new Line(part, Speaker.CHIEF_SCRUTINEER, new Text(zh, en));
    }
  }

  /** All lines in the order in which they are read. */
  public static List<Line> lines(MeetingFacts facts) {
    List<Line> lines = new ArrayList<>(new OpeningLines(facts).lines());
    RoundLines rounds = new RoundLines(facts);
    facts.file().rounds().forEach(round -> lines.addAll(rounds.lines(round)));
    lines.addAll(rounds.closing());
    return List.copyOf(lines);
  }
}
