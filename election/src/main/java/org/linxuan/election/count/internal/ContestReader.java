package org.linxuan.election.count.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.ContestFile;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.count.MeetingFigures;
import org.linxuan.election.count.Round;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.YamlReader;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.databind.JsonNode;

/** Reads a CONTEST file, and the body and the ballot rules of the rulebook that it names. */
public final class ContestReader {
  private static final List<String> KEYS =
      List.of(
          "rulebook",
          "body",
          "round",
          "seats",
          "entitled",
          "present",
          "issued",
          "returned",
          "candidates",
          "blank_means",
          "contest_id");
  private static final Set<String> COLUMNS = Set.of(BallotCsv.ID, BallotCsv.WRITE_IN);

  private final Source source;
  private final Problems problems;

  /** A reader of one file. */
  public ContestReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Reads the file. */
  public ContestFile read() {
    int before = problems.size();
    Optional<YamlTree> tree = YamlReader.read(source, problems);
    ContestFile nothing = new ContestFile(List.of(), Optional.empty(), Optional.empty());
    if (tree.isEmpty()) {
      return nothing;
    }
    ContestFields fields = new ContestFields(tree.get(), problems);
    return fields.isMapping(KEYS) ? read(fields, before) : nothing;
  }

  private ContestFile read(ContestFields fields, int before) {
    Optional<CountRules> rules = rules(fields);
    Optional<Round> round =
        fields
            .required("round", "preliminary, formal, further, tie")
            .flatMap(value -> fields.choice("round", value, Round.values()));
    OptionalLong seats = fields.count("seats");
    if (seats.isPresent() && seats.getAsLong() == 0) {
      problems.add(CountProblem.CONTEST_SEATS_NONE, fields.where("seats"));
    }
    Optional<MeetingFigures> figures = figures(fields);
    List<String> candidates = candidates(fields);
    Optional<BlankMeans> blank = blank(fields, seats, candidates.size());
    Optional<String> contestId = fields.optionalText("contest_id");
    if (problems.size() > before) {
      return new ContestFile(candidates, Optional.empty(), contestId);
    }
    Contest contest =
        new Contest(
            rules.orElseThrow(),
            round.orElseThrow(),
            seats.orElseThrow(),
            figures.orElseThrow(),
            candidates,
            blank.orElseGet(
                () -> byRulebook(rules.orElseThrow(), candidates.size(), seats.orElseThrow())));
    return new ContestFile(candidates, Optional.of(contest), contestId);
  }

  /**
   * A rulebook's "blank means for" is about equal-number elections; elsewhere it cannot be meant.
   */
  private static BlankMeans byRulebook(CountRules rules, int candidates, long seats) {
    return candidates > seats ? BlankMeans.ABSTAIN : rules.ballot().blankMeans();
  }

  private Optional<BlankMeans> blank(ContestFields fields, OptionalLong seats, int candidates) {
    Optional<BlankMeans> blank =
        fields
            .optional("blank_means")
            .flatMap(value -> fields.choice("blank_means", value, BlankMeans.values()));
    if (blank.equals(Optional.of(BlankMeans.FOR))
        && seats.isPresent()
        && candidates > seats.getAsLong()) {
      problems.add(
          CountProblem.CONTEST_BLANK_FOR,
          fields.where("blank_means"),
          candidates,
          seats.getAsLong());
    }
    return blank;
  }

  private Optional<MeetingFigures> figures(ContestFields fields) {
    OptionalLong entitled = fields.count("entitled");
    OptionalLong present = fields.count("present");
    OptionalLong issued = fields.count("issued");
    OptionalLong returned = fields.count("returned");
    if (entitled.isPresent() && present.isPresent() && present.getAsLong() > entitled.getAsLong()) {
      problems.add(
          CountProblem.CONTEST_PRESENT,
          fields.where("present"),
          present.getAsLong(),
          entitled.getAsLong());
      return Optional.empty();
    }
    if (entitled.isEmpty() || present.isEmpty() || issued.isEmpty() || returned.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingFigures(
            entitled.getAsLong(), present.getAsLong(), issued.getAsLong(), returned.getAsLong()));
  }

  private List<String> candidates(ContestFields fields) {
    Optional<JsonNode> list = fields.required("candidates", "[Name, Name, ...]");
    if (list.isEmpty()) {
      return List.of();
    }
    if (!list.get().isArray() || list.get().isEmpty()) {
      problems.add(CountProblem.CONTEST_CANDIDATES, fields.where("candidates"));
      return List.of();
    }
    int before = problems.size();
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode item : list.get()) {
      names.add(candidate(fields, item, names.size(), seen));
    }
    return problems.size() > before ? List.of() : names;
  }

  private String candidate(ContestFields fields, JsonNode item, int index, Set<String> seen) {
    var where = fields.where("candidates", index);
    String name = item.isString() ? item.stringValue() : "";
    if (!item.isString() && !item.isNull()) {
      problems.add(CountProblem.CONTEST_NOT_TEXT, where, "candidates", item);
    } else if (name.isBlank()) {
      problems.add(CountProblem.CONTEST_CANDIDATE_EMPTY, where);
    } else if (COLUMNS.contains(name)) {
      problems.add(CountProblem.CONTEST_CANDIDATE_RESERVED, where, name);
    } else if (!seen.add(name)) {
      problems.add(CountProblem.CONTEST_CANDIDATE_TWICE, where, name);
    }
    return name;
  }

  private Optional<CountRules> rules(ContestFields fields) {
    Optional<String> name = fields.text("rulebook", String.join(", ", RulebookLoader.list()));
    Optional<Rulebook> rulebook = name.flatMap(n -> rulebook(n, fields));
    Optional<String> key = fields.text("body", rulebook.map(ContestReader::bodies).orElse("..."));
    if (rulebook.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    Rulebook rules = rulebook.get();
    Optional<Body> body = rules.findBody(key.get());
    if (body.isEmpty()) {
      problems.add(
          CountProblem.CONTEST_BODY_UNKNOWN,
          fields.where("body"),
          rules.id(),
          key.get(),
          bodies(rules));
    } else if (!body.get().votes()) {
      problems.add(CountProblem.CONTEST_BODY_MUTE, fields.where("body"), key.get());
    }
    BallotRules ballot = rules.ballot();
    if (ballot == null) {
      problems.add(
          CountProblem.CONTEST_RULEBOOK_SILENT, fields.where("rulebook"), rules.id(), "ballot");
      return Optional.empty();
    }
    return body.filter(Body::votes).map(b -> CountRules.of(b, ballot));
  }

  private static String bodies(Rulebook rulebook) {
    return String.join(", ", rulebook.bodies().stream().filter(Body::votes).map(Body::id).toList());
  }

  private Optional<Rulebook> rulebook(String name, ContestFields fields) {
    Optional<String> found = RulebookLoader.locate(name, source.name());
    if (found.isEmpty()) {
      problems.add(
          CountProblem.CONTEST_RULEBOOK_UNKNOWN,
          fields.where("rulebook"),
          name,
          String.join(", ", RulebookLoader.list()));
    }
    return found.flatMap(idOrFile -> RulebookLoader.load(idOrFile, problems));
  }
}
