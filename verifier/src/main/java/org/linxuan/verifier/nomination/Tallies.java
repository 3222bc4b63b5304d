package org.linxuan.verifier.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.LongTable;
import org.linxuan.verifier.read.Names;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;

/**
 * The tallies, moved to where their organisations are laid out, so that those of everything below
 * an organisation stand in one stretch.
 */
final class Tallies {
  private static final List<String> COLUMNS = List.of("organization", "nominee", "supporters");

  private final Base base;
  private final Names names = new Names();
  private final Names strangers = new Names();
  private final List<Aside> aside = new ArrayList<>();
  private int[] organisations = new int[256];
  private int[] nominees = new int[256];
  private long[] supporters = new long[256];
  private int size;

  /** Where the tallies of the organisation at a place begin. */
  private int[] begins = new int[0];

  private int[] fileRows = new int[0];
  private final BitSet out = new BitSet();

  /** A row that does not count; from 0. */
  private record Aside(int row, String organisation, String nominee, String why) {}

  private Tallies(Base base) {
    this.base = base;
  }

  /** Reads the tallies of a package. */
  static Tallies read(Election election, Base base, Differences differences) {
    Tallies tallies = new Tallies(base);
    String path = election.folder().table("inputs", "tallies");
    if (election.folder().has(path)) {
      try (LongTable table = new LongTable(election.folder(), path, COLUMNS)) {
        tallies.rows(table, new Form(differences));
      }
    }
    tallies.move();
    tallies.decide(election);
    return tallies;
  }

  private void rows(LongTable table, Form form) {
    while (table.next()) {
      form.text(table, 0, COLUMNS);
      form.text(table, 1, COLUMNS);
      form.count(table, 2, COLUMNS, false);
      if (size == organisations.length) {
        int more = Math.addExact(size, size / 2);
        organisations = Arrays.copyOf(organisations, more);
        nominees = Arrays.copyOf(nominees, more);
        supporters = Arrays.copyOf(supporters, more);
      }
      organisations[size] = table.find(0, base.ids());
      nominees[size] = table.number(1, names);
      supporters[size] = table.count(2);
      if (organisations[size] < 0) {
        String unknown = strangers.text(table.number(0, strangers));
        aside.add(new Aside(size, unknown, table.text(1), "unknown organisation"));
      }
      size++;
    }
    form.end(table);
  }

  /** Counting sort by place; rows of one organisation keep the order of the file. */
  private void move() {
    begins = new int[base.size() + 1];
    boolean inPlace = aside.isEmpty();
    int before = 0;
    for (int row = 0; row < size; row++) {
      if (organisations[row] >= 0) {
        int place = base.place(organisations[row]);
        begins[place + 1]++;
        inPlace &= place >= before;
        before = place;
      }
    }
    for (int i = 0; i < base.size(); i++) {
      begins[i + 1] += begins[i];
    }
    if (!inPlace) {
      moveEach();
    }
    organisations = new int[0];
  }

  private void moveEach() {
    int[] next = begins.clone();
    int[] to = new int[size];
    for (int row = 0; row < size; row++) {
      to[row] = organisations[row] < 0 ? -1 : next[base.place(organisations[row])]++;
    }
    int[] movedNominees = new int[size];
    long[] movedSupporters = new long[size];
    fileRows = new int[size];
    for (int row = 0; row < size; row++) {
      if (to[row] >= 0) {
        movedNominees[to[row]] = nominees[row];
        movedSupporters[to[row]] = supporters[row];
        fileRows[to[row]] = row;
      }
    }
    nominees = movedNominees;
    supporters = movedSupporters;
  }

  private void decide(Election election) {
    BitSet persons = new BitSet(names.size());
    for (int i = 0; i < names.size(); i++) {
      persons.set(i, election.person(names.text(i)).isPresent());
    }
    int[] lastSeen = new int[names.size()];
    for (int place = 0; place < base.size(); place++) {
      long most = base.members(base.at(place));
      for (int i = begins[place]; i < begins[place + 1]; i++) {
        String why =
            !persons.get(nominees[i])
                ? "unknown person"
                : supporters[i] > most
                    ? "supporters above members"
                    : lastSeen[nominees[i]] == place + 1 ? "same pair twice" : "";
        if (why.isEmpty()) {
          lastSeen[nominees[i]] = place + 1;
        } else {
          out.set(i);
          String id = base.ids().text(base.at(place));
          int row = fileRows.length == 0 ? i : fileRows[i];
          aside.add(new Aside(row, id, names.text(nominees[i]), why));
        }
      }
    }
    aside.sort(Comparator.comparingInt(Aside::row));
  }

  /** What was not counted. */
  Derived setAside() {
    Derived table =
        new Derived("set-aside", 2, "file", "line", "organization", "member", "nominee", "reason");
    aside.forEach(
        a -> table.row("tallies.csv", a.row() + 2, a.organisation(), "", a.nominee(), a.why()));
    return table;
  }

  Names names() {
    return names;
  }

  /** Where the tallies of everything from a place on begin. */
  int begins(int place) {
    return begins[place];
  }

  boolean counts(int tally) {
    return !out.get(tally);
  }

  int nominee(int tally) {
    return nominees[tally];
  }

  long supporters(int tally) {
    return supporters[tally];
  }
}
