package org.linxuan.election.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.procedure.ActRules;
import org.linxuan.election.procedure.ProcedureProblem;
import org.linxuan.election.procedure.ProcedureTables;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.Body;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads meetings and what they resolved; rows with a problem are left out. */
public final class CommitteeTables {
  /** {@code meetings.csv}. */
  public static final TableSpec MEETINGS =
      TableSpec.of(
              Column.text("meeting"),
              Column.text("unit"),
              Column.text("organization"),
              Column.text("body"),
              Column.text("act"),
              Column.date("date"),
              Column.count("entitled"),
              Column.count("present"),
              Column.text("prepared_by").optional(),
              Column.text("checked_by").optional(),
              Column.text("issued_by").optional())
          .key("meeting")
          .orEmpty();

  /** {@code meeting-names.csv}. */
  public static final TableSpec MEETING_NAMES =
      TableSpec.of(
              Column.text("meeting"),
              Column.text("person"),
              Column.flag("taken"),
              Column.count("for").optional(),
              Column.count("against").optional(),
              Column.count("abstain").optional(),
              Column.text("reason").optional())
          .key("meeting", "person")
          .orEmpty();

  private CommitteeTables() {}

  /** The meetings, each with its motions. */
  public static List<Meeting> meetings(
      Source meetings, Source names, Register register, Problems problems) {
    Map<String, Meeting> heads = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Table.Row row : TableReader.read(MEETINGS, meetings, problems).rows()) {
      Meeting head = head(row, register, problems);
      heads.put(head.id(), head);
      order.add(head.id());
    }
    Map<String, List<Motion>> motions = new HashMap<>();
    for (Table.Row row : TableReader.read(MEETING_NAMES, names, problems).rows()) {
      Meeting head = heads.get(row.text("meeting"));
      Motion motion = motion(row, head, register, problems);
      motions.computeIfAbsent(row.text("meeting"), k -> new ArrayList<>()).add(motion);
    }
    return order.stream()
        .map(id -> heads.get(id))
        .flatMap(Stream::ofNullable)
        .map(m -> with(m, motions.getOrDefault(m.id(), List.of())))
        .toList();
  }

  private static Meeting with(Meeting m, List<Motion> motions) {
    return new Meeting(
        m.id(),
        m.unit(),
        m.organization(),
        m.body(),
        m.act(),
        m.date(),
        m.attendance(),
        m.hands(),
        motions);
  }

  private static Meeting head(Table.Row row, Register register, Problems problems) {
    long entitled = row.count("entitled");
    long present = row.count("present");
    if (present > entitled) {
      problems.add(
          CommitteeProblem.MEETING_PRESENT_ABOVE_ENTITLED, row.where("present"), present, entitled);
    }
    int before = problems.size();
    String body = register.body(row, "body", problems);
    String act = register.act(row, "act", problems);
    if (problems.size() == before && !ActRules.isCompetent(register.rulebook(), body, act)) {
      List<String> able =
          register.rulebook().bodies().stream()
              .filter(b -> b.acts().contains(act))
              .map(Body::id)
              .toList();
      problems.add(
          ProcedureProblem.BODY_NOT_COMPETENT,
          row.where("body"),
          body,
          act,
          String.join(", ", able));
    }
    return new Meeting(
        row.text("meeting"),
        register.unit(row, "unit", problems),
        row.text("organization"),
        body,
        act,
        row.date("date"),
        new Meeting.Attendance(entitled, present),
        ProcedureTables.hands(row),
        List.of());
  }

  private static Motion motion(
      Table.Row row, @Nullable Meeting head, Register register, Problems problems) {
    String person = register.personId(row, "person", problems);
    if (head == null) {
      problems.add(CommitteeProblem.MEETING_UNKNOWN, row.where("meeting"), row.text("meeting"));
    }
    Votes votes = votes(row, problems);
    if (head != null && votes != null) {
      checkVotes(row, head, votes, register, problems);
    }
    if (head != null && votes == null && head.act().equals(Acts.SETTLE)) {
      problems.add(CommitteeProblem.SETTLED_WITHOUT_VOTES, row.where("for"), person);
    }
    return new Motion(person, row.flag("taken"), votes, row.text("reason"));
  }

  private static @Nullable Votes votes(Table.Row row, Problems problems) {
    List<String> columns = List.of("for", "against", "abstain");
    long given = columns.stream().filter(c -> row.find(c).isPresent()).count();
    if (given == 0) {
      return null;
    }
    if (given < columns.size()) {
      problems.add(CommitteeProblem.VOTES_INCOMPLETE, row.where("for"), row.text("person"));
      return null;
    }
    return new Votes(row.count("for"), row.count("against"), row.count("abstain"));
  }

  private static void checkVotes(
      Table.Row row, Meeting head, Votes votes, Register register, Problems problems) {
    BigInteger cast = votes.cast();
    long present = head.attendance().present();
    if (cast.compareTo(BigInteger.valueOf(present)) > 0) {
      problems.add(
          CommitteeProblem.VOTES_ABOVE_PRESENT,
          row.where("for"),
          cast,
          row.text("person"),
          present);
    }
    if (register.rulebook().findBody(head.body()).filter(b -> !b.votes()).isPresent()) {
      problems.add(CommitteeProblem.VOTES_ON_ACT_WITHOUT, row.where("for"), head.body());
    }
  }
}
