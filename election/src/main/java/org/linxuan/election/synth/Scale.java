package org.linxuan.election.synth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How large a synthetic election is. The nation has the published totals (members scaled to 95
 * million); its sisters are whole elections of their own with fewer units, about as many members as
 * the place they are named after, and the same shape.
 */
public enum Scale {
  DEMO(
      "central-finance 1, province 1, autonomous-region 1",
      new Numbers(2, 4, 3, 6, 6, 18, 36, 30, 354, 5_000),
      84,
      1,
      3),
  /**
   * As many units as the nation, each small and in full detail: what the office shows itself with.
   */
  OFFICE(
      "armed-forces 1, central-enterprises 1, central-finance 1, municipality 4, central-organs 1,"
          + " province 22, autonomous-region 5, other 3",
      new Numbers(27, 70, 40, 100, 120, 160, 420, 170, 2_300, 46_000),
      874,
      1,
      6),
  COUNTY(
      "central-enterprises 1, municipality 1, province 1, autonomous-region 1",
      new Numbers(3, 8, 6, 14, 42, 181, 120, 120, 1_600, 35_000),
      120,
      1,
      4),
  PROVINCE(
      "central-enterprises 1, central-finance 1, municipality 1, province 4, autonomous-region 1",
      new Numbers(18, 149, 471, 1_579, 5_947, 25_895, 14_632, 16_632, 228_526, 5_000_000),
      480,
      2,
      17),
  NATION(
      "armed-forces 1, central-enterprises 1, central-finance 1, municipality 4, central-organs 1,"
          + " province 22, autonomous-region 5, other 3",
      new Numbers(
          333, 2_836, 8_942, 30_000, 113_000, 492_000, 278_000, 316_000, 4_342_000, 95_000_000),
      2300,
      4,
      83);

  /**
   * What a scale has in all. Communities, villages, sub-districts and townships are places; their
   * organisations are among the committees, general branches and branches.
   *
   * @param committees primary committees, those of sub-districts and townships among them
   * @param members entitled members
   */
  public record Numbers(
      long cities,
      long counties,
      long subDistricts,
      long townships,
      long communities,
      long villages,
      long committees,
      long generalBranches,
      long branches,
      long members) {

    /** Primary organisations of all three kinds. */
    public long primary() {
      return committees + generalBranches + branches;
    }
  }

  private final String kinds;
  private final Numbers numbers;
  private final int seats;
  private final int unfilled;
  private final int invited;

  Scale(String kinds, Numbers numbers, int seats, int unfilled, int invited) {
    this.kinds = kinds;
    this.numbers = numbers;
    this.seats = seats;
    this.unfilled = unfilled;
    this.invited = invited;
  }

  /** The scale of this name, in small letters. */
  public static Optional<Scale> of(String name) {
    return Arrays.stream(values()).filter(scale -> scale.label().equals(name)).findFirst();
  }

  /** Its name in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of every unit, in the order of the units. */
  public List<String> kinds() {
    return Arrays.stream(kinds.split(", "))
        .map(part -> part.split(" "))
        .flatMap(part -> java.util.Collections.nCopies(Integer.parseInt(part[1]), part[0]).stream())
        .toList();
  }

  public Numbers numbers() {
    return numbers;
  }

  /** Whether every unit is carried through all stages from the base, and not one of them only. */
  public boolean isInFull() {
    return this == OFFICE;
  }

  /** Seats of all units. */
  public int seats() {
    return seats;
  }

  /** Seats that the vote leaves open. */
  public int unfilled() {
    return unfilled;
  }

  /** Persons invited outside the seats. */
  public int invited() {
    return invited;
  }
}
