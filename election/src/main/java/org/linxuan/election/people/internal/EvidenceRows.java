package org.linxuan.election.people.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.Evidence;
import org.linxuan.election.people.PeopleProblem;
import org.linxuan.election.people.Period;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Reads rows of {@code evidence.csv}: what each kind must state, and must not. */
public final class EvidenceRows {
  private static final List<String> POST = List.of("employer_kind", "rank", "duty", "share");
  private static final List<String> FACTS =
      List.of("employer_kind", "rank", "duty", "occupation", "title");

  /** Which columns each kind may fill, beside person, kind, from, to and text. */
  private static final Map<String, Set<String>> ITS_OWN =
      Map.of(
          "post", Set.copyOf(POST),
          "occupation", Set.of("occupation"),
          "title", Set.of("title"),
          "honour", Set.of("granted_by"),
          "deed", Set.of());

  private static final List<String> ALL_OWN =
      List.of("employer_kind", "rank", "duty", "share", "occupation", "title", "granted_by");

  private final Vocabulary words;
  private final Problems problems;
  private final Map<PersonId, List<Evidence>> byPerson = new HashMap<>();

  public EvidenceRows(Vocabulary words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The rows read so far. */
  public Map<PersonId, List<Evidence>> byPerson() {
    return byPerson;
  }

  /** Reads one row; whatever is wrong is added to the problems. */
  public void read(Table.Row row) {
    String kind = row.text("kind");
    for (String column : ALL_OWN) {
      if (row.find(column).isPresent() && !ITS_OWN.getOrDefault(kind, Set.of()).contains(column)) {
        problems.add(PeopleProblem.EVIDENCE_OUT_OF_PLACE, row.where(column), kind, column);
      }
    }
    FACTS.forEach(fact -> words.checkFact(row, fact, problems));
    Evidence evidence =
        switch (kind) {
          case "post" -> post(row);
          case "occupation" -> new Evidence.Occupation(stated(row, "occupation"), period(row));
          case "title" -> new Evidence.ProfessionalTitle(stated(row, "title"), period(row));
          case "honour" ->
              new Evidence.Honour(stated(row, "text"), stated(row, "granted_by"), period(row));
          default -> new Evidence.Deed(stated(row, "text"), period(row));
        };
    byPerson
        .computeIfAbsent(new PersonId(row.text("person")), p -> new ArrayList<>())
        .add(evidence);
  }

  private Evidence post(Table.Row row) {
    Integer share = row.find("share").isPresent() ? share(row) : null;
    if (POST.stream().allMatch(c -> row.find(c).isEmpty()) && row.text("text").isEmpty()) {
      problems.add(
          PeopleProblem.EVIDENCE_INCOMPLETE,
          row.where("kind"),
          "post",
          "employer_kind, rank, duty, text");
    }
    return new Evidence.Post(
        row.text("employer_kind"),
        row.text("rank"),
        row.text("duty"),
        row.text("text"),
        share,
        period(row));
  }

  private int share(Table.Row row) {
    long share = row.count("share");
    if (share > Evidence.Post.WHOLE) {
      problems.add(PeopleProblem.SHARE_ABOVE_WHOLE, row.where("share"), share);
      return Evidence.Post.WHOLE;
    }
    return (int) share;
  }

  private String stated(Table.Row row, String column) {
    if (row.find(column).isEmpty()) {
      problems.add(PeopleProblem.EVIDENCE_INCOMPLETE, row.where(column), row.text("kind"), column);
    }
    return row.text(column);
  }

  private Period period(Table.Row row) {
    @Nullable LocalDate from = row.findDate("from").orElse(null);
    @Nullable LocalDate to = row.findDate("to").orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(PeopleProblem.PERIOD_BACKWARDS, row.where("to"), from, to);
    }
    return new Period(from, to);
  }
}
