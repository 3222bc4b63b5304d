package org.linxuan.election.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What counts of the tallies or sheets handed in, sorted, and what was set aside, in file order.
 *
 * @param membersTakingPart by organisation; empty as a whole where only tallies were given, which
 *     do not say it
 */
public record Accepted(
    List<Support> supports, List<SetAside> setAside, Map<String, Long> membersTakingPart) {

  private static final Comparator<SetAside> FILE_ORDER =
      Comparator.comparing(SetAside::file).thenComparingInt(SetAside::line);

  public Accepted {
    supports = supports.stream().sorted().toList();
    setAside = setAside.stream().sorted(FILE_ORDER).toList();
    membersTakingPart = Map.copyOf(membersTakingPart);
  }

  /** Nothing was handed in. */
  public static Accepted none() {
    return new Accepted(List.of(), List.of(), Map.of());
  }

  /** How many members of an organisation took part, where sheets say so. */
  public OptionalLong membersTakingPart(String organization) {
    return membersTakingPart.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(membersTakingPart.getOrDefault(organization, 0L));
  }
}
