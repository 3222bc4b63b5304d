package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linxuan.election.synth.Scale;

/**
 * Grows the tree of one unit. Territory first (cities, counties, sub-districts and townships,
 * communities and villages), then the committees of enterprises, institutions and organs, then
 * general branches and branches; at last the members, who belong to what has nothing below it.
 * Every number of the plan comes out exactly.
 */
final class UnitTree {
  /** Of a hundred communities and villages: how many have a committee, a general branch. */
  private static final int COMMITTEES_IN_100 = 4;

  private static final int GENERAL_BRANCHES_IN_100 = 26;

  /** Of a hundred committees of enterprises and the like: how many have no branch below. */
  private static final int CHILDLESS_IN_100 = 8;

  /** A department has about so many committees below it. */
  private static final int DEPARTMENT_SIZE = 30;

  private static final int LEAST_MEMBERS = 3;

  private final Scale.Numbers numbers;
  private final Draw draw;
  private final List<Node> nodes = new ArrayList<>();
  private final Node root;

  /** Committees that have general branches or branches below them, and general branches. */
  private final List<Node> hosts = new ArrayList<>();

  private final List<Node> generalBranches = new ArrayList<>();
  private long committeesLeft;
  private long generalLeft;
  private long branchesLeft;

  private UnitTree(UnitPlan plan, long seed) {
    this.numbers = plan.numbers();
    this.draw = Draw.of(seed, "tree " + plan.id());
    this.root = Node.unit(plan.id());
    this.committeesLeft = numbers.committees();
    this.generalLeft = numbers.generalBranches();
    this.branchesLeft = numbers.branches();
  }

  /** The organisations of a unit in the order of their ids. */
  static List<Node> grow(UnitPlan plan, long seed) {
    UnitTree tree = new UnitTree(plan, seed);
    tree.nodes.add(tree.root);
    if (plan.isRegional()) {
      tree.territory();
    } else {
      tree.departments();
    }
    tree.generalBranches();
    tree.branches();
    tree.nodes.sort(Comparator.comparing(node -> node.id));
    tree.members();
    return tree.nodes;
  }

  private void territory() {
    List<Node> cities = add(List.of(root), Form.CITY, numbers.cities());
    List<Node> counties =
        cities.isEmpty()
            ? add(List.of(root), Form.DISTRICT, numbers.counties())
            : add(cities, Form.COUNTY, numbers.counties());
    List<Node> above = counties.isEmpty() ? List.of(root) : counties;
    List<Node> subDistricts = add(above, Form.SUB_DISTRICT, numbers.subDistricts());
    List<Node> townships = add(above, Form.TOWNSHIP, numbers.townships());
    committeesLeft -= subDistricts.size() + townships.size();
    hosts.addAll(subDistricts);
    hosts.addAll(townships);
    List<Node> rural = townships.isEmpty() ? subDistricts : townships;
    long inTown = subDistricts.isEmpty() ? 0 : numbers.communities() * 7 / 10;
    places(subDistricts, inTown, false);
    places(rural, numbers.communities() - inTown, false);
    places(rural, numbers.villages(), true);
    List<Node> local = new ArrayList<>(subDistricts);
    local.addAll(townships);
    long total = committeesLeft;
    committees(List.of(root), Form.COMMITTEE, total / 50);
    committees(cities, Form.COMMITTEE, total * 3 / 20);
    committees(local, Form.LOCAL_COMMITTEE, total * 19 / 50);
    committees(above, Form.COMMITTEE, committeesLeft);
  }

  private void departments() {
    long heads = Math.max(1, numbers.committees() / DEPARTMENT_SIZE);
    List<Node> departments = add(List.of(root), Form.DEPARTMENT, heads);
    committeesLeft -= heads;
    hosts.addAll(departments);
    committees(departments, Form.COMMITTEE, committeesLeft);
  }

  /** Communities or villages: some have a committee, some a general branch, most a branch. */
  private void places(List<Node> parents, long places, boolean village) {
    if (places == 0) {
      return;
    }
    long committees = committeesOf(places);
    long general = generalBranchesOf(places);
    committeesLeft -= committees;
    generalLeft -= general;
    branchesLeft -= places - committees - general;
    long[] counts = Shares.split(places, weights(parents.size(), 50, 150));
    long at = 0;
    for (int i = 0; i < counts.length; i++) {
      for (long n = 0; n < counts[i]; n++, at++) {
        Form.Kind kind = kind(at, places, committees, general);
        Node node = add(parents.get(i), village ? Form.village(kind) : Form.community(kind));
        switch (kind) {
          case COMMITTEE -> hosts.add(node);
          case GENERAL_BRANCH -> generalBranches.add(node);
          default -> {}
        }
      }
    }
  }

  /** How many of so many communities or villages have a committee, at most. */
  static long committeesOf(long places) {
    return places * COMMITTEES_IN_100 / 100;
  }

  /** How many of so many communities or villages have a general branch, at most. */
  static long generalBranchesOf(long places) {
    return places * GENERAL_BRANCHES_IN_100 / 100;
  }

  private static Form.Kind kind(long at, long places, long committees, long general) {
    if (Shares.even(at, places, committees)) {
      return Form.Kind.COMMITTEE;
    }
    // Spread over the places that are left, so that none is counted twice.
    long left = at - at * committees / places;
    return Shares.even(left, places - committees, general)
        ? Form.Kind.GENERAL_BRANCH
        : Form.Kind.BRANCH;
  }

  private void committees(List<Node> parents, Form form, long number) {
    List<Node> added = add(parents, form, number);
    committeesLeft -= added.size();
    for (Node node : added) {
      if (!draw.percent(CHILDLESS_IN_100)) {
        hosts.add(node);
      }
    }
  }

  private void generalBranches() {
    long[] weights = weights(hosts.size(), 0, 100);
    generalBranches.addAll(add(hosts, Form.GENERAL_BRANCH, Shares.split(generalLeft, weights)));
  }

  /** Two for each general branch, the rest by chance: a committee has more than these. */
  private void branches() {
    List<Node> parents = new ArrayList<>(hosts);
    parents.addAll(generalBranches);
    long[] weights = new long[parents.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i < hosts.size() ? draw.between(150, 450) : draw.between(50, 150);
    }
    long[] counts = Shares.split(branchesLeft - 2L * generalBranches.size(), weights);
    for (int i = hosts.size(); i < counts.length; i++) {
      counts[i] += 2;
    }
    add(parents, Form.BRANCH, counts);
  }

  private void members() {
    List<Node> own = nodes.stream().filter(Node::hasMembers).toList();
    long[] weights = new long[own.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 30 + draw.below(100) + draw.below(100) * (draw.percent(10) ? 3L : 1L);
    }
    long spread = numbers.members() - (long) LEAST_MEMBERS * own.size();
    long[] members = Shares.split(spread, weights);
    for (int i = 0; i < members.length; i++) {
      own.get(i).members = LEAST_MEMBERS + members[i];
      own.get(i).ordinal = i;
    }
  }

  /** So many below these parents; none goes without, if there are enough. */
  private List<Node> add(List<Node> parents, Form form, long number) {
    if (parents.isEmpty() || number == 0) {
      return List.of();
    }
    long[] least = new long[parents.size()];
    Arrays.fill(least, number >= parents.size() ? 1 : 0);
    long[] counts = Shares.split(number, weights(parents.size(), 50, 150));
    return add(parents, form, Shares.raised(counts, least));
  }

  private List<Node> add(List<Node> parents, Form form, long[] counts) {
    List<Node> added = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (long n = 0; n < counts[i]; n++) {
        added.add(add(parents.get(i), form));
      }
    }
    return added;
  }

  private Node add(Node parent, Form form) {
    Node node = parent.add(form);
    nodes.add(node);
    return node;
  }

  private long[] weights(int number, int from, int to) {
    long[] weights = new long[number];
    for (int i = 0; i < number; i++) {
      weights[i] = draw.between(from, to);
    }
    return weights;
  }
}
