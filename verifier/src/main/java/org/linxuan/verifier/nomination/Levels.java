package org.linxuan.verifier.nomination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Holds the tables of the roll-up against what is derived, two at a time. */
public final class Levels {
  private static final int WORKERS = 2;
  private static final List<String> LEVEL =
      List.of(
          "organization",
          "nominee",
          "supporting_members",
          "supporting_organizations",
          "members",
          "organizations",
          "majority",
          "reported");
  private static final List<String> PARTICIPATION =
      List.of(
          "organization",
          "members",
          "members_taking_part",
          "organizations",
          "organizations_taking_part");

  private final Rollup rollup;
  private final Base base;
  private final PackageFolder folder;
  private final Totals totals;
  private final int[] order;
  private final int[] names;
  private final boolean all;
  private final Map<Integer, TreeSet<Integer>> reported = new HashMap<>();
  private final Map<Long, BigInteger[]> sums = new HashMap<>();

  /** Prepares the tables of a roll-up. */
  public Levels(Rollup rollup) {
    this.rollup = rollup;
    this.base = rollup.base();
    this.folder = rollup.election().folder();
    this.totals = rollup.totals();
    this.order = base.ids().order();
    this.names = rollup.namesByPlace();
    this.all = !rollup.election().value("tables").equals("reported");
    for (Row row : rollup.election().table("reports").rows()) {
      int organisation = base.ids().find(row.get("organization"));
      reported
          .computeIfAbsent(organisation, o -> new TreeSet<>())
          .add(rollup.place(row.get("nominee")));
    }
  }

  /** Compares the tables of all levels and who took part. */
  public void compare(Differences out) {
    List<Runnable> work = new ArrayList<>();
    List<Differences> found = new ArrayList<>();
    for (long level : base.levels()) {
      Differences own = new Differences();
      found.add(own);
      work.add(() -> Attempt.of(Finding.ROLLUP, own, () -> level(level, own)));
    }
    Differences own = new Differences();
    found.add(own);
    work.add(() -> Attempt.of(Finding.PARTICIPATION, own, () -> participation(own)));
    run(work);
    found.forEach(each -> each.list().forEach(d -> out.add(d.finding(), d.where(), d.detail())));
  }

  private static void run(List<Runnable> work) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<?>> open = new ArrayList<>();
      work.forEach(each -> open.add(workers.submit(each)));
      for (Future<?> each : open) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private void level(long level, Differences out) {
    Conserved conserved = new Conserved();
    Sums of = rollup.sums();
    try (Held held = held("level-" + level, 2, LEVEL, Finding.ROLLUP, out)) {
      for (int organisation : order) {
        if (base.level(organisation) == level) {
          of.of(organisation);
          conserved.add(organisation, of);
          rows(organisation, of, held);
        }
      }
      held.finish();
    }
    synchronized (sums) {
      sums.put(level, new BigInteger[] {conserved.in, conserved.out});
    }
  }

  private Held held(String name, int keys, List<String> columns, Finding finding, Differences out) {
    return new Held(folder, folder.table("results", name), keys, columns, finding, out);
  }

  private void rows(int organisation, Sums of, Held held) {
    TreeSet<Integer> up = reported.getOrDefault(organisation, new TreeSet<>());
    for (int place : up) {
      of.name(place);
    }
    BigInteger otherMembers = BigInteger.ZERO;
    BigInteger otherOrganisations = BigInteger.ZERO;
    boolean others = false;
    for (int n = 0; n < of.size(); n++) {
      int place = of.place(n);
      boolean majority = rollup.isMajority(of, place, organisation);
      boolean isUp = up.contains(place);
      if (all || majority || isUp) {
        held.text(base.ids(), organisation).text(rollup.tallies().names(), names[place]);
        held.number(of.members(place)).number(of.organisations(place));
        end(organisation, majority, isUp, held);
      } else {
        others = true;
        otherMembers = otherMembers.add(BigInteger.valueOf(of.members(place)));
        otherOrganisations = otherOrganisations.add(BigInteger.valueOf(of.organisations(place)));
      }
    }
    if (others) {
      held.text(base.ids(), organisation).text(Held.OTHERS);
      held.text(otherMembers.toString()).text(otherOrganisations.toString());
      end(organisation, false, false, held);
    }
  }

  private void end(int organisation, boolean majority, boolean isUp, Held held) {
    held.number(totals.members(organisation)).number(totals.asked(organisation));
    held.text(String.valueOf(majority)).text(String.valueOf(isUp)).end();
  }

  private void participation(Differences out) {
    try (Held held = held("participation", 1, PARTICIPATION, Finding.PARTICIPATION, out)) {
      for (int organisation : order) {
        held.text(base.ids(), organisation).number(totals.members(organisation)).text("");
        held.number(totals.asked(organisation)).number(totals.took(organisation)).end();
      }
      held.finish();
    }
  }

  /** What enters a level: every tally at or below it; what leaves it: the sums of its names. */
  private final class Conserved {
    private BigInteger in = BigInteger.ZERO;
    private BigInteger out = BigInteger.ZERO;

    void add(int organisation, Sums of) {
      long entering = 0;
      Tallies tallies = rollup.tallies();
      int end = tallies.begins(base.after(organisation));
      for (int i = tallies.begins(base.place(organisation)); i < end; i++) {
        entering = Math.addExact(entering, tallies.counts(i) ? tallies.supporters(i) : 0);
      }
      long leaving = 0;
      for (int n = 0; n < of.size(); n++) {
        leaving = Math.addExact(leaving, of.members(of.place(n)));
      }
      in = in.add(BigInteger.valueOf(entering));
      out = out.add(BigInteger.valueOf(leaving));
    }
  }

  /** Support entering and leaving every level; known once the levels were compared. */
  public Derived conservation() {
    Derived table =
        new Derived("conservation", 1, "level", "support_in", "support_out", "difference");
    for (long level : base.levels()) {
      BigInteger[] both = sums.get(level);
      if (both != null) {
        table.row(level, both[0], both[1], both[0].subtract(both[1]));
      }
    }
    return table;
  }
}
