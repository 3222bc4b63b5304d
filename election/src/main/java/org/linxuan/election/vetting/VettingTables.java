package org.linxuan.election.vetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.VettingRules;
import org.linxuan.election.vetting.Conclusion.Signature;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads the tables of vetting; rows with a problem are left out, so ask the problems first. */
public final class VettingTables {
  /** {@code musts.csv}. */
  public static final TableSpec MUSTS =
      TableSpec.of(
              Column.text("person"),
              Column.text("must"),
              Column.choice("state", "done", "not-applicable"),
              Column.text("reason").optional(),
              Column.text("examined_instead").optional(),
              Column.text("by"),
              Column.date("date"))
          .key("person", "must")
          .orEmpty();

  /** {@code opinions.csv}. */
  public static final TableSpec OPINIONS =
      TableSpec.of(
              Column.text("batch"),
              Column.text("unit"),
              Column.text("kind"),
              Column.text("authority"),
              Column.text("person"),
              Column.date("asked"),
              Column.date("answered").optional(),
              Column.choice("answer", "no-objection", "objection").optional())
          .key("batch", "person")
          .orEmpty();

  /** {@code heard.csv}. */
  public static final TableSpec HEARD =
      TableSpec.of(
              Column.text("unit"),
              Column.text("person"),
              Column.choice("group", "organisations", "delegates", "members", "public"),
              Column.text("how"),
              Column.count("number"),
              Column.date("date"))
          .orEmpty();

  /** {@code vetting-reports.csv}. */
  public static final TableSpec REPORTS =
      TableSpec.of(
              Column.text("person"),
              Column.text("heading"),
              Column.text("by"),
              Column.date("date"),
              Column.text("text"))
          .key("person", "heading")
          .orEmpty();

  /** {@code conclusions.csv}; a signature that is not given yet leaves its two cells empty. */
  public static final TableSpec CONCLUSIONS =
      TableSpec.of(
              Column.text("person"),
              Column.choice("conclusion", "fit", "not-fit"),
              Column.text("secretary").optional(),
              Column.date("secretary_on").optional(),
              Column.text("discipline_head").optional(),
              Column.date("discipline_on").optional())
          .key("person")
          .orEmpty();

  private VettingTables() {}

  /** The musts. */
  public static List<MustRecord> musts(Source source, Register register, Problems problems) {
    List<String> known =
        rules(register).flatMap(r -> r.musts().stream()).map(VettingRules.Must::id).toList();
    List<MustRecord> musts = new ArrayList<>();
    for (Table.Row row : TableReader.read(MUSTS, source, problems).rows()) {
      musts.add(
          new MustRecord(
              register.person(row, "person", problems),
              Register.cited(row, "must", VettingProblem.MUST_UNKNOWN, known, problems),
              row.text("state").equals("done"),
              row.text("reason"),
              row.text("examined_instead"),
              row.text("by"),
              row.date("date")));
    }
    return musts;
  }

  /** The opinions. */
  public static List<Opinion> opinions(Source source, Register register, Problems problems) {
    List<String> kinds =
        Stream.concat(
                rules(register).flatMap(r -> r.opinions().stream()).map(VettingRules.Opinion::id),
                Stream.of(Opinion.REGULATOR))
            .toList();
    Map<String, Opinion> batches = new HashMap<>();
    List<Opinion> opinions = new ArrayList<>();
    for (Table.Row row : TableReader.read(OPINIONS, source, problems).rows()) {
      Opinion opinion = opinion(row, kinds, register, problems);
      checkAnswer(row, opinion, problems);
      Opinion first = batches.putIfAbsent(opinion.batch(), opinion);
      if (first != null && !isSameLetter(first, opinion)) {
        problems.add(VettingProblem.BATCH_MIXED, row.where("batch"), opinion.batch());
      }
      opinions.add(opinion);
    }
    return opinions;
  }

  private static boolean isSameLetter(Opinion a, Opinion b) {
    return a.unit().equals(b.unit())
        && a.kind().equals(b.kind())
        && a.authority().equals(b.authority())
        && a.asked().equals(b.asked());
  }

  private static Opinion opinion(
      Table.Row row, List<String> kinds, Register register, Problems problems) {
    String kind = Register.cited(row, "kind", VettingProblem.OPINION_KIND_UNKNOWN, kinds, problems);
    if (kind.equals(Opinion.REGULATOR)) {
      List<String> known =
          rules(register).flatMap(r -> r.authorities().stream()).map(Named::id).toList();
      Register.cited(row, "authority", VettingProblem.AUTHORITY_UNKNOWN, known, problems);
    }
    return new Opinion(
        row.text("batch"),
        register.unit(row, "unit", problems),
        kind,
        row.text("authority"),
        register.person(row, "person", problems),
        row.date("asked"),
        row.findDate("answered").orElse(null),
        row.text("answer"));
  }

  private static void checkAnswer(Table.Row row, Opinion opinion, Problems problems) {
    if (opinion.answered() != null && opinion.answered().isBefore(opinion.asked())) {
      problems.add(
          VettingProblem.ANSWERED_BEFORE_ASKED,
          row.where("answered"),
          opinion.answered(),
          opinion.asked());
    }
    if ((opinion.answered() == null) != opinion.answer().isEmpty()) {
      problems.add(VettingProblem.ANSWER_AND_DAY, row.where("answered"));
    }
  }

  /** Who was heard. */
  public static List<Hearing> heard(Source source, Register register, Problems problems) {
    List<Hearing> hearings = new ArrayList<>();
    for (Table.Row row : TableReader.read(HEARD, source, problems).rows()) {
      if (row.count("number") == 0) {
        problems.add(VettingProblem.HEARD_NOBODY, row.where("number"));
      }
      hearings.add(
          new Hearing(
              register.unit(row, "unit", problems),
              register.person(row, "person", problems),
              Hearing.Group.of(row.text("group")),
              row.text("how"),
              row.count("number"),
              row.date("date")));
    }
    return hearings;
  }

  /** The parts of the reports. */
  public static List<ReportPart> reports(Source source, Register register, Problems problems) {
    List<String> known = Dossier.headings(register.rulebook()).stream().map(Named::id).toList();
    List<ReportPart> parts = new ArrayList<>();
    for (Table.Row row : TableReader.read(REPORTS, source, problems).rows()) {
      parts.add(
          new ReportPart(
              register.person(row, "person", problems),
              Register.cited(row, "heading", VettingProblem.HEADING_UNKNOWN, known, problems),
              row.text("by"),
              row.date("date"),
              row.text("text")));
    }
    return parts;
  }

  /** The conclusions on integrity. */
  public static List<Conclusion> conclusions(Source source, Register register, Problems problems) {
    List<Conclusion> conclusions = new ArrayList<>();
    for (Table.Row row : TableReader.read(CONCLUSIONS, source, problems).rows()) {
      conclusions.add(
          new Conclusion(
              register.person(row, "person", problems),
              row.text("conclusion").equals("fit"),
              signature(row, "secretary", "secretary_on", problems),
              signature(row, "discipline_head", "discipline_on", problems)));
    }
    return conclusions;
  }

  private static Signature signature(Table.Row row, String by, String on, Problems problems) {
    if (row.find(by).isPresent() != row.find(on).isPresent()) {
      problems.add(VettingProblem.SIGNATURE_AND_DAY, row.where(by), by);
      return Signature.NONE;
    }
    return new Signature(row.text(by), row.findDate(on).orElse(null));
  }

  private static Stream<VettingRules> rules(Register register) {
    return Stream.ofNullable(register.rulebook().vetting());
  }
}
