package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.nomination.internal.LevelRows;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * Closes every organisation of a tree, the deepest first, each by adding up the closed summaries of
 * its children.
 */
public final class Rollup {
  /** The columns of {@code participation.csv}. */
  public static final List<String> PARTICIPATION_COLUMNS =
      List.of(
          "organization",
          "members",
          "members_taking_part",
          "organizations",
          "organizations_taking_part");

  private final OrganizationTree tree;
  private final List<Support> supports;
  private final SortedMap<String, LevelSummary> summaries;

  private Rollup(
      OrganizationTree tree, List<Support> supports, SortedMap<String, LevelSummary> summaries) {
    this.tree = tree;
    this.supports = supports;
    this.summaries = Collections.unmodifiableSortedMap(summaries);
  }

  /** Rolls up what was accepted; all of it is of organisations of the tree. */
  public static Rollup of(OrganizationTree tree, Accepted accepted) {
    Map<String, List<Support>> own = new HashMap<>();
    for (Support support : accepted.supports()) {
      own.computeIfAbsent(tree.get(support.organization()).id(), o -> new ArrayList<>())
          .add(support);
    }
    SortedMap<String, LevelSummary> closed = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Organization each : tree.bottomUp()) {
      List<LevelSummary> children = new ArrayList<>();
      for (Organization child : tree.children(each.id())) {
        LevelSummary summary = closed.get(child.id());
        if (summary == null) {
          throw new IllegalStateException(child.id() + " is not closed");
        }
        children.add(summary);
      }
      closed.put(
          each.id(),
          LevelSummary.close(
              each,
              own.getOrDefault(each.id(), List.of()),
              accepted.membersTakingPart(each.id()),
              children));
    }
    return new Rollup(tree, accepted.supports(), closed);
  }

  /** The same with another summary in the place of an organisation's own, as one that arrived. */
  Rollup replacing(LevelSummary summary) {
    SortedMap<String, LevelSummary> others = new TreeMap<>(summaries);
    others.put(get(summary.organization().id()).organization().id(), summary);
    return new Rollup(tree, supports, others);
  }

  /** The organisations that are closed. */
  public OrganizationTree tree() {
    return tree;
  }

  /** The closed summaries, by organisation. */
  public SortedMap<String, LevelSummary> summaries() {
    return summaries;
  }

  /** The closed summary of an organisation of the tree. */
  public LevelSummary get(String organization) {
    LevelSummary summary = summaries.get(organization);
    if (summary == null) {
      throw new IllegalArgumentException("no organisation " + organization);
    }
    return summary;
  }

  /**
   * The rows of {@code level-<n>.csv}: names that have the majority or are reported, and one row
   * for the others where there are any; every name if {@code all}.
   */
  public List<LevelRow> level(long level, LevelReports reports, boolean all) {
    return tree.atLevel(level).stream()
        .map(o -> LevelRows.of(get(o.id()), reports.reported(o.id()), all))
        .flatMap(Collection::stream)
        .toList();
  }

  /** The rows of {@code participation.csv}, by organisation. */
  public List<List<Object>> participation() {
    List<List<Object>> rows = new ArrayList<>();
    summaries.forEach(
        (id, summary) -> {
          Participation part = summary.participation();
          Object taking =
              part.membersTakingPart().isPresent() ? part.membersTakingPart().getAsLong() : "";
          rows.add(
              List.of(
                  id,
                  part.members(),
                  taking,
                  part.organizations(),
                  part.organizationsTakingPart()));
        });
    return rows;
  }

  /** The proof, level by level, that every support is found again; the smallest level first. */
  public List<Conservation> conservation() {
    SortedMap<Long, BigInteger> in = new TreeMap<>();
    SortedMap<Long, BigInteger> out = new TreeMap<>();
    tree.levels().forEach(level -> in.put(level, BigInteger.ZERO));
    for (Support support : supports) {
      BigInteger supporters = BigInteger.valueOf(support.supporters());
      tree.pathUp(support.organization())
          .forEach(o -> in.merge(o.level(), supporters, BigInteger::add));
    }
    summaries
        .values()
        .forEach(s -> out.merge(s.organization().level(), s.total(), BigInteger::add));
    return in.entrySet().stream()
        .map(
            e ->
                new Conservation(
                    e.getKey(), e.getValue(), out.getOrDefault(e.getKey(), BigInteger.ZERO)))
        .toList();
  }
}
