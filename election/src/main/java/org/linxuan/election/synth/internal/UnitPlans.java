package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.synth.Scale;

/**
 * Shares out a scale's totals among its units. Units that carry published figures have them; what
 * is left is shared in made-up proportions, and every total comes out exactly.
 */
final class UnitPlans {
  private final Scale scale;
  private final long seed;
  private final List<String> kinds;
  private final long[] weights;
  private final long[] members;
  private final long[] organizations;

  private UnitPlans(Scale scale, long seed) {
    this.scale = scale;
    this.seed = seed;
    this.kinds = scale.kinds();
    this.weights = new long[kinds.size()];
    for (int i = 0; i < weights.length; i++) {
      // Small units need organisations enough to name everybody.
      weights[i] =
          scale.isInFull()
              ? Draw.of(seed, "size " + id(i)).between(90, 110)
              : size(kinds.get(i)) * Draw.of(seed, "size " + id(i)).between(75, 125);
    }
    this.members = shared(scale.numbers().members(), weights, true);
    this.organizations = shared(scale.numbers().primary(), members, false);
  }

  /** The units of a scale, in the order of their ids. */
  static List<UnitPlan> of(Scale scale, long seed) {
    return new UnitPlans(scale, seed).all();
  }

  /** The ids of the units that are carried through in full: all, or one. */
  static Set<String> inFull(Scale scale, List<UnitPlan> units) {
    return scale.isInFull()
        ? units.stream().map(UnitPlan::id).collect(Collectors.toSet())
        : Set.of(smallest(units));
  }

  /** The id of the unit that is carried through in full: the smallest without territory. */
  private static String smallest(List<UnitPlan> units) {
    return units.stream()
        .filter(unit -> !unit.isRegional())
        .min(Comparator.comparingLong(unit -> unit.numbers().members()))
        .orElseThrow()
        .id();
  }

  /** A letter for the kind, and the number among the units of that kind. */
  private String id(int index) {
    String kind = kinds.get(index);
    int nth = index - kinds.indexOf(kind) + 1;
    String digits = Integer.toString(nth, 36);
    // A rulebook of its own names its units in small letters.
    String number = scale == Scale.NATION ? digits.toUpperCase(Locale.ROOT) : digits;
    return switch (kind) {
          case "armed-forces" -> "a";
          case "central-enterprises" -> "e";
          case "central-finance" -> "f";
          case "central-organs" -> "o";
          case "autonomous-region" -> "r";
          case "other" -> "x";
          default -> kind.substring(0, 1);
        }
        + number;
  }

  /** How large a unit of a kind is, a province being 100. */
  private static long size(String kind) {
    return switch (kind) {
      case "municipality" -> 60;
      case "autonomous-region" -> 55;
      case "central-organs", "central-finance" -> 45;
      case "central-enterprises" -> 90;
      case "armed-forces" -> 110;
      case "other" -> 20;
      default -> 100;
    };
  }

  /** The published figures of the nation's first provinces. */
  private int publishedOf(int unit) {
    int nth = unit - kinds.indexOf("province");
    boolean has = scale == Scale.NATION && nth >= 0 && nth < Published.PROVINCES.size();
    return has ? nth : -1;
  }

  private long known(int unit, boolean ofMembers) {
    int nth = publishedOf(unit);
    if (nth < 0) {
      return -1;
    }
    Published published = Published.PROVINCES.get(nth);
    return ofMembers
        ? published.members() * scale.numbers().members() / Published.ALL_MEMBERS
        : published.organizations();
  }

  /** A total among the units: the known figures, and the rest in proportion to the weights. */
  private long[] shared(long total, long[] by, boolean ofMembers) {
    long rest = total;
    long[] open = by.clone();
    for (int i = 0; i < by.length; i++) {
      long known = known(i, ofMembers);
      if (known >= 0) {
        rest -= known;
        open[i] = 0;
      }
    }
    long[] parts = Shares.split(rest, open);
    for (int i = 0; i < by.length; i++) {
      parts[i] = Math.max(parts[i], known(i, ofMembers));
    }
    return parts;
  }

  private List<UnitPlan> all() {
    List<Scale.Numbers> numbers = numbers();
    long[] women = measure(Published.WOMEN_PERMILLE, true);
    long[] minorities = measure(Published.MINORITIES_PERMILLE, false);
    long[] previous = previous();
    List<UnitPlan> units = new ArrayList<>();
    long first = 0;
    for (int i = 0; i < kinds.size(); i++) {
      int nth = publishedOf(i);
      units.add(
          new UnitPlan(
              id(i),
              i - kinds.indexOf(kinds.get(i)) + 1,
              kinds.get(i),
              nth < 0 ? "" : Published.PROVINCES.get(nth).name(),
              numbers.get(i),
              first,
              women[i],
              minorities[i],
              previous[i]));
      first += members[i];
    }
    return units;
  }

  private List<Scale.Numbers> numbers() {
    Scale.Numbers all = scale.numbers();
    long[] regional = onlyOf("province autonomous-region municipality");
    long[] cities = Shares.split(all.cities(), onlyOf("province autonomous-region"));
    long[] counties = Shares.raised(Shares.split(all.counties(), regional), cities);
    long[] subDistricts = Shares.split(all.subDistricts(), regional);
    long[] townships =
        Shares.raised(Shares.split(all.townships(), regional), leastTownships(regional, counties));
    long[] communities = Shares.split(all.communities(), regional);
    long[] villages = Shares.split(all.villages(), regional);
    // Enough for the places, and one more.
    long[] leastCommittees = new long[kinds.size()];
    long[] leastGeneral = new long[kinds.size()];
    for (int i = 0; i < kinds.size(); i++) {
      long places = communities[i] + villages[i];
      leastCommittees[i] = subDistricts[i] + townships[i] + UnitTree.committeesOf(places) + 1;
      leastGeneral[i] = UnitTree.generalBranchesOf(places) + 1;
    }
    long[] committees =
        Shares.raised(Shares.split(all.committees(), organizations), leastCommittees);
    long[] general =
        Shares.raised(Shares.split(all.generalBranches(), organizations), leastGeneral);
    List<Scale.Numbers> numbers = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      numbers.add(
          new Scale.Numbers(
              cities[i],
              counties[i],
              subDistricts[i],
              townships[i],
              communities[i],
              villages[i],
              committees[i],
              general[i],
              organizations[i] - committees[i] - general[i],
              members[i]));
    }
    return numbers;
  }

  /** Every county has one, and where there is no county there is one. */
  private static long[] leastTownships(long[] regional, long[] counties) {
    long[] least = counties.clone();
    for (int i = 0; i < least.length; i++) {
      least[i] = regional[i] > 0 ? Math.max(1, least[i]) : 0;
    }
    return least;
  }

  private long[] onlyOf(String which) {
    long[] only = members.clone();
    for (int i = 0; i < only.length; i++) {
      boolean in = List.of(which.split(" ")).contains(kinds.get(i));
      // A municipality has few counties and many members: its territory weighs less.
      long weight = kinds.get(i).equals("municipality") ? 3 : 10;
      only[i] = in ? only[i] / 100 * weight + 1 : 0;
    }
    return only;
  }

  /** Women, or minorities, of each unit: the known shares, the rest made up around the total's. */
  private long[] measure(int permille, boolean women) {
    long total = scale.numbers().members() / 1000 * permille;
    long[] open = new long[kinds.size()];
    long[] fixed = new long[kinds.size()];
    for (int i = 0; i < open.length; i++) {
      int nth = publishedOf(i);
      Published published = nth < 0 ? null : Published.PROVINCES.get(nth);
      int known =
          published == null
              ? -1
              : women ? published.womenPermille() : published.minoritiesPermille();
      if (known >= 0) {
        fixed[i] = members[i] * known / 1000;
        total -= fixed[i];
      } else {
        String key = (women ? "women " : "minorities ") + id(i);
        open[i] = members[i] / 100 * weight(i, women, Draw.of(seed, key)) + 1;
      }
    }
    long[] parts = Shares.split(total, open);
    for (int i = 0; i < parts.length; i++) {
      parts[i] += fixed[i];
    }
    return parts;
  }

  private long weight(int unit, boolean women, Draw draw) {
    if (women) {
      return draw.between(90, 110);
    }
    return kinds.get(unit).equals("autonomous-region")
        ? draw.between(450, 650)
        : draw.between(30, 90);
  }

  /** Made up: a base for every unit, the rest by members, more for organs and forces. */
  private long[] previous() {
    int base = scale.isInFull() ? 20 : 22;
    long[] by = members.clone();
    for (int i = 0; i < by.length; i++) {
      boolean more = List.of("central-organs", "armed-forces").contains(kinds.get(i));
      by[i] = by[i] / 100 * (more ? 400 : 100);
    }
    long[] seats = Shares.split(scale.seats() - (long) base * by.length, by);
    for (int i = 0; i < seats.length; i++) {
      seats[i] += base;
    }
    return seats;
  }
}
