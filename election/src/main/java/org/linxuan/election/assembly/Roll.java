package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * Who may attend and vote, who is there, and why the others are not. A row is an elector in person:
 * nobody stands for another.
 */
public record Roll(List<RollRow> electors) {

  public Roll {
    electors = List.copyOf(electors);
  }

  /** All who are entitled to attend. */
  public long entitled() {
    return electors.size();
  }

  /** Those who are there. */
  public long present() {
    return electors.stream().filter(RollRow::present).count();
  }

  /** How many are absent for each cause, by code point of the cause; empty text: none was given. */
  public Map<String, Long> absences() {
    return count(electors.stream().filter(row -> !row.present()).map(RollRow::cause).toList());
  }

  /** How many of each delegation are there, by code point of its name. */
  public Map<String, Long> presentByDelegation() {
    return count(electors.stream().filter(RollRow::present).map(RollRow::delegation).toList());
  }

  /** Somebody entitled to attend. */
  public Optional<RollRow> find(String elector) {
    return electors.stream().filter(row -> row.elector().equals(elector)).findFirst();
  }

  /** Where the figures announced differ from the roll; nothing where there is no roll. */
  public List<Text> differencesFrom(AssemblyRecord meeting) {
    List<Text> differences = new ArrayList<>();
    if (electors.isEmpty()) {
      return differences;
    }
    compare(differences, "entitled", "应到会", meeting.entitled(), entitled());
    compare(differences, "present", "实到会", meeting.present(), present());
    compare(differences, "absent", "缺席", meeting.absences().all(), entitled() - present());
    return differences;
  }

  private static void compare(
      List<Text> differences, String en, String zh, long announced, long onRoll) {
    if (announced != onRoll) {
      differences.add(
          new Text(
              zh + "宣布 " + announced + " 人，名册 " + onRoll + " 人",
              en + ": announced " + announced + ", on the roll " + onRoll));
    }
  }

  private static Map<String, Long> count(List<String> keys) {
    Map<String, Long> counts = new TreeMap<>(CodePointOrder.INSTANCE);
    keys.forEach(key -> counts.merge(key, 1L, Long::sum));
    return counts;
  }
}
