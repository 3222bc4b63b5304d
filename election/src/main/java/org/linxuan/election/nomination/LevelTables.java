package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.linxuan.election.nomination.internal.WideSum;
import org.linxuan.election.rulebook.MoreThanHalf;
import org.linxuan.foundation.intake.CsvBytes;

/**
 * Writes the tables of a roll-up: {@code level-<n>.csv} and {@code participation.csv}. Tables may
 * be written side by side.
 */
public final class LevelTables {
  private final TallyRollup rollup;
  private final boolean all;
  private final Map<Integer, int[]> reported = new HashMap<>();

  /**
   * The tables of a roll-up that was made with these reports.
   *
   * @param all every name; else those that have the majority or are reported, and one row for the
   *     others where there are any
   */
  public LevelTables(TallyRollup rollup, LevelReports reports, boolean all) {
    this.rollup = rollup;
    this.all = all;
    Map<Integer, List<Integer>> ranks = new HashMap<>();
    for (LevelReports.Line line : reports.reported()) {
      int number = rollup.tree().number(line.organization());
      ranks.computeIfAbsent(number, n -> new ArrayList<>(2)).add(rollup.rank(line.nominee()));
    }
    ranks.forEach(
        (number, list) ->
            reported.put(number, list.stream().mapToInt(i -> i).sorted().distinct().toArray()));
  }

  /** Writes {@code level-<n>.csv}. */
  public void level(long level, CsvBytes csv) {
    csv.row(LevelRow.COLUMNS);
    Writer writer = new Writer(csv);
    PrimitiveIterator.OfInt numbers =
        rollup.tree().numbers(i -> rollup.tree().level(i) == level).iterator();
    while (numbers.hasNext()) {
      writer.write(numbers.nextInt());
    }
    csv.flush();
  }

  /** Writes {@code participation.csv}; of members tallies say nothing. */
  public void participation(CsvBytes csv) {
    csv.row(Rollup.PARTICIPATION_COLUMNS);
    PrimitiveIterator.OfInt numbers = rollup.tree().numbers(i -> true).iterator();
    while (numbers.hasNext()) {
      int number = numbers.nextInt();
      csv.text(rollup.tree().ids(), number).number(rollup.members(number)).text("");
      csv.number(rollup.organizations(number)).number(rollup.takingPart(number)).end();
    }
    csv.flush();
  }

  /** Writes the rows of one organisation after another. */
  private final class Writer implements TallyRollup.Names {
    private final CsvBytes csv;
    private final TallyRollup.Reader reader = rollup.new Reader();
    private int number;
    private int[] up = new int[0];
    private int next;
    private int others;
    private WideSum otherMembers = new WideSum();
    private WideSum otherOrganizations = new WideSum();

    Writer(CsvBytes csv) {
      this.csv = csv;
    }

    void write(int organization) {
      number = organization;
      up = reported.getOrDefault(organization, new int[0]);
      next = 0;
      others = 0;
      reader.names(organization, this);
      reportedBefore(Integer.MAX_VALUE);
      if (others > 0) {
        others();
      }
    }

    @Override
    public void name(int rank, long ofMembers, int ofOrganizations) {
      reportedBefore(rank);
      boolean isReported = next < up.length && up[next] == rank;
      next += isReported ? 1 : 0;
      boolean majority = isMajority(ofMembers, ofOrganizations);
      if (all || majority || isReported) {
        row(rank, ofMembers, ofOrganizations, majority, isReported);
        return;
      }
      if (others++ == 0) {
        otherMembers = new WideSum();
        otherOrganizations = new WideSum();
      }
      otherMembers.add(ofMembers);
      otherOrganizations.add(ofOrganizations);
    }

    /** Names that are reported and that nobody here supports. */
    private void reportedBefore(int rank) {
      while (next < up.length && up[next] < rank) {
        row(up[next++], 0, 0, isMajority(0, 0), true);
      }
    }

    private boolean isMajority(long ofMembers, int ofOrganizations) {
      return MoreThanHalf.of(ofMembers, rollup.members(number))
          && MoreThanHalf.of(ofOrganizations, rollup.organizations(number));
    }

    private void row(
        int rank, long ofMembers, int ofOrganizations, boolean majority, boolean isReported) {
      csv.text(rollup.tree().ids(), number).text(rollup.table().names(), rollup.name(rank));
      csv.number(ofMembers).number(ofOrganizations);
      csv.number(rollup.members(number)).number(rollup.organizations(number));
      csv.flag(majority).flag(isReported).end();
    }

    private void others() {
      csv.text(rollup.tree().ids(), number).text(LevelRow.OTHERS);
      csv.text(otherMembers.value().toString()).text(otherOrganizations.value().toString());
      csv.number(rollup.members(number)).number(rollup.organizations(number));
      csv.flag(false).flag(false).end();
    }
  }
}
