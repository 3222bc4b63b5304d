package org.linxuan.election.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads notices, whom they name, and the comments on them; rows with a problem are left out. */
public final class NoticeTables {
  /** {@code notices.csv}. */
  public static final TableSpec NOTICES =
      TableSpec.of(
              Column.text("notice"),
              Column.text("unit"),
              Column.choice("kind", NoticeKind.VETTING_ADVANCE.key(), NoticeKind.PUBLIC.key()),
              Column.date("opens"),
              Column.date("closes"),
              Column.text("range"),
              Column.text("channels"),
              Column.text("proof").optional(),
              Column.text("posted_by"))
          .key("notice")
          .orEmpty();

  /** {@code notice-names.csv}. */
  public static final TableSpec NOTICE_NAMES =
      TableSpec.of(Column.text("notice"), Column.text("person")).key("notice", "person").orEmpty();

  /** {@code comments.csv}. */
  public static final TableSpec COMMENTS =
      TableSpec.of(
              Column.text("comment"),
              Column.text("notice"),
              Column.text("person"),
              Column.date("received"),
              Column.text("from"),
              Column.date("closed").optional(),
              Column.text("closed_by").optional(),
              Column.choice("conclusion", "upheld", "not-upheld").optional(),
              Column.text("action").optional())
          .key("comment")
          .orEmpty();

  private NoticeTables() {}

  /** The notices, each with the persons it names. */
  public static List<Notice> notices(
      Source notices, Source names, Register register, Problems problems) {
    List<Table.Row> rows = TableReader.read(NOTICES, notices, problems).rows();
    Map<String, Set<PersonId>> named = new HashMap<>();
    rows.forEach(row -> named.put(row.text("notice"), new HashSet<>()));
    for (Table.Row row : TableReader.read(NOTICE_NAMES, names, problems).rows()) {
      PersonId person = register.person(row, "person", problems);
      Set<PersonId> of = named.get(row.text("notice"));
      if (of == null) {
        problems.add(NoticeProblem.NOTICE_UNKNOWN, row.where("notice"), row.text("notice"));
      } else {
        of.add(person);
      }
    }
    return rows.stream()
        .map(
            row ->
                notice(row, named.getOrDefault(row.text("notice"), Set.of()), register, problems))
        .toList();
  }

  private static Notice notice(
      Table.Row row, Set<PersonId> names, Register register, Problems problems) {
    if (row.date("closes").isBefore(row.date("opens"))) {
      problems.add(
          NoticeProblem.NOTICE_CLOSES_BEFORE,
          row.where("closes"),
          row.date("closes"),
          row.date("opens"));
    }
    return new Notice(
        row.text("notice"),
        register.unit(row, "unit", problems),
        NoticeKind.valueOf(row.text("kind")),
        row.date("opens"),
        row.date("closes"),
        row.text("range"),
        List.of(row.text("channels").split(";", -1)),
        row.text("proof"),
        row.text("posted_by"),
        names);
  }

  /** The comments on the notices. */
  public static List<Comment> comments(
      Source source, List<Notice> notices, Register register, Problems problems) {
    Map<String, Notice> byId = new HashMap<>();
    notices.forEach(n -> byId.put(n.id(), n));
    List<Comment> comments = new ArrayList<>();
    for (Table.Row row : TableReader.read(COMMENTS, source, problems).rows()) {
      Comment comment = comment(row, register, problems);
      check(row, comment, byId.get(comment.notice()), problems);
      comments.add(comment);
    }
    return comments;
  }

  private static Comment comment(Table.Row row, Register register, Problems problems) {
    return new Comment(
        row.text("comment"),
        row.text("notice"),
        register.person(row, "person", problems),
        row.date("received"),
        row.text("from"),
        row.findDate("closed").orElse(null),
        row.text("closed_by"),
        row.text("conclusion"),
        row.text("action"));
  }

  private static void check(
      Table.Row row, Comment comment, @Nullable Notice notice, Problems problems) {
    if (notice == null) {
      problems.add(NoticeProblem.NOTICE_UNKNOWN, row.where("notice"), comment.notice());
    } else if (comment.received().isBefore(notice.opens())) {
      problems.add(
          NoticeProblem.COMMENT_BEFORE_NOTICE,
          row.where("received"),
          comment.received(),
          notice.opens());
    }
    if (comment.closed() != null && comment.closed().isBefore(comment.received())) {
      problems.add(
          NoticeProblem.COMMENT_CLOSED_BEFORE,
          row.where("closed"),
          comment.closed(),
          comment.received());
    }
    if (comment.closed() == null && !comment.conclusion().isEmpty()) {
      problems.add(NoticeProblem.COMMENT_CONCLUSION_WITHOUT_DAY, row.where("closed"));
    }
  }
}
