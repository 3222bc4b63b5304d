package org.linxuan.verifier.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;

/**
 * Sums of nomination, of every organisation, each straight from the tallies at and below it: no
 * level rests on the sums of another.
 */
public final class Rollup {
  private final Election election;
  private final Base base;
  private final Tallies tallies;
  private final int[] places;
  private final Totals totals;
  private final Sums sums;
  private int[] byPlace = new int[0];
  private final Map<String, List<String>> ofUnits = new HashMap<>();
  private int summed = -1;

  private Rollup(Election election, Differences out) {
    this.election = election;
    this.base = Base.read(election.folder(), out);
    this.tallies = Tallies.read(election, base, out);
    for (Row row : election.table("reports").rows()) {
      tallies.names().number(row.get("nominee"));
    }
    this.places = tallies.names().places();
    this.totals = new Totals(base, tallies);
    this.sums = sums();
  }

  /**
   * Reads organisations and tallies, says what is wrong with their cells, and sums; a tree that is
   * not nested is {@link org.linxuan.verifier.read.Malformed}.
   */
  public static Rollup read(Election election, Differences out) {
    return new Rollup(election, out);
  }

  Sums sums() {
    return new Sums(base, tallies, places);
  }

  Election election() {
    return election;
  }

  Base base() {
    return base;
  }

  Tallies tallies() {
    return tallies;
  }

  /** A name's place by code point. */
  int place(String name) {
    return places[tallies.names().find(name)];
  }

  /** The names by their places. */
  int[] namesByPlace() {
    byPlace = byPlace.length == places.length ? byPlace : tallies.names().order();
    return byPlace;
  }

  Totals totals() {
    return totals;
  }

  /** More than half of the members and of the organisations. */
  boolean isMajority(Sums of, int name, int organisation) {
    return 2 * of.members(name) > totals.members(organisation)
        && 2L * of.organisations(name) > totals.asked(organisation);
  }

  /** Whether there are no organisations. */
  public boolean isEmpty() {
    return base.size() == 0;
  }

  /** The names of the tables of all levels. */
  public Set<String> levelTables() {
    return LongStream.of(base.levels())
        .mapToObj(level -> "level-" + level)
        .collect(Collectors.toSet());
  }

  /** The organisations of a unit, itself among them, by code point. */
  public List<String> of(String unit) {
    return ofUnits.computeIfAbsent(unit, this::collect);
  }

  private List<String> collect(String unit) {
    int top = base.ids().find(unit);
    Set<String> ids = new TreeSet<>(CodePoints.ORDER);
    boolean isUnit = top >= 0 && base.parent(top) < 0 && election.unit(unit).isPresent();
    for (int place = isUnit ? base.place(top) : 0; isUnit && place < base.after(top); place++) {
      ids.add(base.ids().text(base.at(place)));
    }
    return List.copyOf(ids);
  }

  private int at(String organisation) {
    int found = base.ids().find(organisation);
    if (found < 0) {
      throw new IllegalArgumentException(organisation);
    }
    return found;
  }

  public boolean hasChildren(String organisation) {
    int at = at(organisation);
    return base.after(at) > base.place(at) + 1;
  }

  public long ownMembers(String organisation) {
    return base.members(at(organisation));
  }

  public long level(String organisation) {
    return base.level(at(organisation));
  }

  /** The names in an organisation's own rows, those that do not count among them. */
  public Set<String> named(String organisation) {
    int place = base.place(at(organisation));
    Set<String> named = new TreeSet<>(CodePoints.ORDER);
    for (int i = tallies.begins(place); i < tallies.begins(place + 1); i++) {
      named.add(tallies.names().text(tallies.nominee(i)));
    }
    return named;
  }

  private void sum(int organisation) {
    if (summed != organisation) {
      sums.of(organisation);
      summed = organisation;
    }
  }

  /** The names that have the majority at or below an organisation. */
  public Collection<String> majorities(String organisation) {
    int at = at(organisation);
    sum(at);
    int[] names = namesByPlace();
    List<String> found = new ArrayList<>();
    for (int n = 0; n < sums.size(); n++) {
      int place = sums.place(n);
      if (isMajority(sums, place, at)) {
        found.add(tallies.names().text(names[place]));
      }
    }
    return found;
  }

  /** What was set aside. */
  public Derived setAside() {
    return tallies.setAside();
  }
}
