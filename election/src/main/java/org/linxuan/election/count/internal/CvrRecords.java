package org.linxuan.election.count.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.count.CountProblem;
import org.linxuan.foundation.intake.JsonWalk;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/**
 * Reads the records of one contest: of each record its current snapshot, and of that the selections
 * whose indication is there and is to be counted.
 */
final class CvrRecords {
  private static final Set<String> POSITION = Set.of("HasIndication", "IsAllocable", "NumberVotes");

  private final JsonWalk json;
  private final String contestId;
  private final Sink sink;
  private long without;

  /** A counted selection and where it stands. */
  record Counted(String selection, Where where) {}

  /** Receives the records that hold the contest. */
  interface Sink {
    void accept(List<Counted> counted);
  }

  /** What a snapshot says of the contest; null counted where it does not hold it. */
  private record Snapshot(String id, boolean holds, List<Counted> counted) {}

  CvrRecords(JsonWalk json, String contestId, Sink sink) {
    this.json = json;
    this.contestId = contestId;
    this.sink = sink;
  }

  /** Reads the whole report. */
  void read() {
    json.fields(
        key -> {
          if (key.equals("CVR")) {
            json.items(this::record);
          } else {
            json.skip();
          }
        });
  }

  /** How many records do not hold the contest. */
  long without() {
    return without;
  }

  private void record() {
    Where where = json.where();
    Map<String, String> texts = new HashMap<>();
    List<Snapshot> snapshots = new ArrayList<>();
    json.fields(
        key -> {
          if (key.equals("CVRSnapshot")) {
            json.items(() -> snapshots.add(snapshot()));
          } else {
            json.textInto(texts, key, Set.of("CurrentSnapshotId"));
          }
        });
    Snapshot current = current(snapshots, texts.getOrDefault("CurrentSnapshotId", ""), where);
    if (current.holds) {
      sink.accept(current.counted);
    } else {
      without++;
    }
  }

  private Snapshot current(List<Snapshot> snapshots, String id, Where where) {
    if (snapshots.size() == 1 && (id.isEmpty() || snapshots.get(0).id.isEmpty())) {
      return snapshots.get(0);
    }
    return snapshots.stream()
        .filter(s -> !id.isEmpty() && s.id.equals(id))
        .findFirst()
        .orElseThrow(() -> json.stop(Problem.of(CountProblem.CVR_SNAPSHOT, where)));
  }

  private Snapshot snapshot() {
    Map<String, String> texts = new HashMap<>();
    List<Counted> counted = new ArrayList<>();
    boolean[] holds = {false};
    json.fields(
        key -> {
          if (key.equals("CVRContest")) {
            json.items(() -> holds[0] |= contest(counted));
          } else {
            json.textInto(texts, key, Set.of("@id"));
          }
        });
    return new Snapshot(texts.getOrDefault("@id", ""), holds[0], counted);
  }

  private boolean contest(List<Counted> into) {
    Map<String, String> texts = new HashMap<>();
    List<Counted> counted = new ArrayList<>();
    json.fields(
        key -> {
          if (key.equals("CVRContestSelection")) {
            json.items(() -> selection(counted));
          } else {
            json.textInto(texts, key, Set.of("ContestId"));
          }
        });
    boolean ours = contestId.equals(texts.get("ContestId"));
    if (ours) {
      into.addAll(counted);
    }
    return ours;
  }

  private void selection(List<Counted> counted) {
    Where where = json.where();
    Map<String, String> texts = new HashMap<>();
    int[] positions = {0, 0};
    json.fields(
        key -> {
          if (key.equals("SelectionPosition")) {
            json.items(() -> positions[position() ? 1 : 0]++);
          } else {
            json.textInto(texts, key, Set.of("ContestSelectionId", "TotalNumberVotes"));
          }
        });
    boolean byTotal = positions[0] == 0 && !texts.getOrDefault("TotalNumberVotes", "0").equals("0");
    if (positions[1] > 0 || byTotal) {
      counted.add(new Counted(texts.getOrDefault("ContestSelectionId", ""), where));
    }
  }

  /** Whether a position bears an indication that is to be counted. */
  private boolean position() {
    Map<String, String> texts = new HashMap<>();
    json.fields(key -> json.textInto(texts, key, POSITION));
    return texts.getOrDefault("HasIndication", "yes").equals("yes")
        && texts.getOrDefault("IsAllocable", "yes").equals("yes")
        && !texts.getOrDefault("NumberVotes", "1").equals("0");
  }
}
