package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.problem.Where;

/**
 * Adds up sheets to tallies where units open them: each unit by its own rules, since how many names
 * a member may put forward may follow from the unit's seats.
 */
public final class SheetTallies {
  private SheetTallies() {}

  /**
   * What counts of the sheets of all units, and what is set aside.
   *
   * @param rules the rules of a unit, by its id; sheets of an unknown organisation ask for ""
   */
  public static Accepted accept(
      OrganizationTree tree,
      List<SheetRow> sheets,
      Function<String, SheetRules> rules,
      Where file) {
    SortedMap<String, List<SheetRow>> byUnit = new TreeMap<>();
    for (SheetRow sheet : sheets) {
      String unit = tree.find(sheet.organization()).map(o -> tree.unitOf(o.id()).id()).orElse("");
      byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(sheet);
    }
    List<Support> supports = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    Map<String, Long> taking = new HashMap<>();
    byUnit.forEach(
        (unit, rows) -> {
          Accepted accepted = new SheetIntake(tree, rules.apply(unit)).accept(rows, file);
          supports.addAll(accepted.supports());
          aside.addAll(accepted.setAside());
          accepted.membersTakingPart().forEach((id, n) -> taking.merge(id, n, Long::sum));
        });
    return new Accepted(supports, aside.stream().distinct().toList(), taking);
  }

  /** What counts, as the tallies that go upward instead of the sheets. */
  public static List<Tally> tallies(Accepted accepted, Where file) {
    return accepted.supports().stream()
        .map(s -> new Tally(s.organization(), s.nominee(), s.supporters(), file))
        .toList();
  }
}
