package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.election.rulebook.MoreThanHalf;

/**
 * Nomination in a unit in full: a form of every organisation with members, what each level reports
 * and where it departs from the majority, three rounds of consultation, the list of persons to vet.
 */
final class FullNomination {
  private final FullUnit full;
  private final List<Node> nodes;
  private final long seed;
  private final Map<Node, Sum> sums = new HashMap<>();

  /** What stands at or below an organisation. */
  private static final class Sum {
    long members;
    long organizations;
    final TreeMap<String, long[]> support = new TreeMap<>();
  }

  FullNomination(FullUnit full, List<Node> nodes, long seed) {
    this.full = full;
    this.nodes = nodes;
    this.seed = seed;
  }

  void write() throws IOException {
    for (Node node : nodes) {
      if (node.hasMembers()) {
        form(node);
        add(node);
      }
    }
    for (Node node : nodes) {
      if (node.children > 0) {
        reports(node);
      }
    }
    rounds();
  }

  private void form(Node branch) throws IOException {
    long away = branch.members / 12;
    long visit = branch.members / 15;
    full.add(
        "participation-forms",
        branch.id,
        branch.members - away - visit,
        visit,
        away,
        0,
        branch.id + "-secretary",
        branch.id + "-recorder",
        "2022-01-20");
  }

  private void add(Node branch) {
    Sheets sheets = Sheets.of(branch, full.unit().known(), seed);
    long[] supporters = sheets.supporters();
    for (Node at = branch; at != null; at = at.parent) {
      Sum sum = sums.computeIfAbsent(at, node -> new Sum());
      sum.members += branch.members;
      sum.organizations++;
      for (int name = 0; name < supporters.length; name++) {
        if (supporters[name] > 0) {
          String id = new String(sheets.names()[name], java.nio.charset.StandardCharsets.UTF_8);
          long[] both = sum.support.computeIfAbsent(id, key -> new long[2]);
          both[0] += supporters[name];
          both[1]++;
        }
      }
    }
  }

  /** A level reports who has the majority; the unit, those of its list. */
  private void reports(Node node) throws IOException {
    Sum sum = sums.getOrDefault(node, new Sum());
    boolean unit = node.parent == null;
    boolean any = false;
    for (Map.Entry<String, long[]> name : sum.support.entrySet()) {
      boolean majority =
          MoreThanHalf.of(name.getValue()[0], sum.members)
              && MoreThanHalf.of(name.getValue()[1], sum.organizations);
      boolean listed = unit && rank(name.getKey()) < full.firstList();
      if (listed || (majority && !unit)) {
        full.add("reports", node.id, name.getKey(), majority ? "" : ReportTables.BY_COMPOSITION);
        any = true;
      } else if (majority) {
        full.add("not-reported", node.id, name.getKey(), "名额所限 / limited places");
      }
    }
    if (any && !unit) {
      full.meeting("m1", node.id, "select-collectively", "2022-01-26", 9);
    }
  }

  private int rank(String person) {
    for (int i = 0; i < full.persons().size(); i++) {
      if (full.persons().get(i).id().equals(person)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private void rounds() throws IOException {
    round(1, "2022-02-10", "2022-02-14", "2022-02-16");
    round(2, "2022-02-17", "2022-02-21", "2022-02-22");
    round(3, "2022-02-23", "2022-02-25", "2022-02-26");
    String meeting = full.meeting("fix", full.id(), "fix-persons-to-vet", "2022-02-28", 15);
    for (MadePerson person : full.first(full.unit().vetted())) {
      full.add("meeting-names", meeting, person.id(), true, "", "", "", "");
    }
  }

  /** In the first round the last two names are dropped; then the list stands. */
  private void round(int number, String down, String back, String again) throws IOException {
    full.add("rounds", full.id(), number, down, back, again, 30 - number, 900 - 40 * number);
    String heard = nodes.get(1).id;
    for (MadePerson person : full.first(4)) {
      full.add("round-opinions", full.id(), number, heard, person.id(), "keep", "");
    }
    for (int i = 0; i < full.firstList() && number == 1; i++) {
      if (i >= full.unit().vetted()) {
        String reason = "同类人选偏多 / too many of the same category";
        String person = full.persons().get(i).id();
        full.add("round-opinions", full.id(), number, heard, person, "drop", reason);
        full.add("round-names", full.id(), number, person, "dropped", reason);
      }
    }
    for (MadePerson person : full.first(full.unit().vetted())) {
      full.add("round-names", full.id(), number, person.id(), "kept", "");
    }
  }
}
