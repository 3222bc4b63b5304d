package org.linxuan.election.count.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.JsonWalk;

/**
 * What the Election part of cast vote records defines: candidates, contests and their selections.
 */
final class CvrDefinitions {
  private final Map<String, String> candidates = new HashMap<>();
  private final List<CvrContest> contests = new ArrayList<>();
  private boolean present;

  /** A selection of a contest: the candidates it stands for; none for a write-in. */
  private record Selection(String id, List<String> candidateIds, boolean writeIn) {}

  private record CvrContest(String id, String name, List<Selection> selections) {}

  /**
   * One contest of the file: its id in the records, and what its selections stand for; empty text
   * for a write-in.
   */
  record Contest(String id, Map<String, String> names, boolean defined) {

    /** The candidate's name; a selection that is not defined is taken for a name itself. */
    String name(String selection) {
      return names.getOrDefault(selection, normal(selection));
    }
  }

  /** Reads the definitions and leaves the records alone. */
  void read(JsonWalk json) {
    json.fields(
        key -> {
          if (key.equals("Election")) {
            present = true;
            json.items(() -> json.fields(inside -> election(json, inside)));
          } else {
            json.skip();
          }
        });
  }

  private void election(JsonWalk json, String key) {
    switch (key) {
      case "Candidate" -> json.items(() -> candidate(json));
      case "Contest" -> json.items(() -> contest(json));
      default -> json.skip();
    }
  }

  private void candidate(JsonWalk json) {
    Map<String, String> texts = new HashMap<>();
    json.fields(key -> json.textInto(texts, key, Set.of("@id", "Name")));
    String id = texts.getOrDefault("@id", "");
    candidates.put(id, normal(texts.getOrDefault("Name", id)));
  }

  private void contest(JsonWalk json) {
    Map<String, String> texts = new HashMap<>();
    List<Selection> selections = new ArrayList<>();
    json.fields(
        key -> {
          if (key.equals("ContestSelection")) {
            json.items(() -> selections.add(selection(json)));
          } else {
            json.textInto(texts, key, Set.of("@id", "Name"));
          }
        });
    contests.add(
        new CvrContest(texts.getOrDefault("@id", ""), texts.getOrDefault("Name", ""), selections));
  }

  private static Selection selection(JsonWalk json) {
    Map<String, String> texts = new HashMap<>();
    List<String> ids = new ArrayList<>();
    json.fields(
        key -> {
          if (key.equals("CandidateIds")) {
            json.items(() -> ids.add(json.text()));
          } else {
            json.textInto(texts, key, Set.of("@id", "IsWriteIn"));
          }
        });
    boolean writeIn = texts.getOrDefault("IsWriteIn", "").equals("true");
    return new Selection(texts.getOrDefault("@id", ""), ids, writeIn);
  }

  /**
   * The contest with this id, or else with this name; one of a file without definitions as given.
   */
  Optional<Contest> find(String idOrName) {
    if (!present) {
      return Optional.of(new Contest(idOrName, Map.of(), false));
    }
    return contests.stream()
        .filter(c -> c.id.equals(idOrName))
        .findFirst()
        .or(() -> contests.stream().filter(c -> normal(c.name).equals(idOrName)).findFirst())
        .map(this::resolve);
  }

  /** The ids of the contests, for people. */
  String ids() {
    return String.join(", ", new java.util.TreeSet<>(contests.stream().map(c -> c.id).toList()));
  }

  private Contest resolve(CvrContest contest) {
    Map<String, String> names = new HashMap<>();
    for (Selection selection : contest.selections) {
      names.put(selection.id, name(selection));
    }
    return new Contest(contest.id, names, true);
  }

  private String name(Selection selection) {
    if (selection.writeIn) {
      return "";
    }
    @Nullable String first =
        selection.candidateIds.isEmpty() ? null : selection.candidateIds.get(0);
    return first == null ? normal(selection.id) : candidates.getOrDefault(first, normal(first));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
