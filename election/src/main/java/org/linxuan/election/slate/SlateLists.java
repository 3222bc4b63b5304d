package org.linxuan.election.slate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.vetting.TakenList;

/** Who is on which list of a unit on the day of the facts. */
public final class SlateLists {
  private SlateLists() {}

  /** The persons vetted. */
  public static SortedSet<PersonId> vetted(UnitFacts facts) {
    return vettedList(facts).persons();
  }

  /** The preliminary nominees. */
  public static SortedSet<PersonId> preliminary(UnitFacts facts) {
    return preliminaryList(facts).persons();
  }

  /**
   * The preparatory candidates.
   *
   * @param ballot the day of the first ballot, if there was one: who leaves later stays counted
   */
  public static SortedSet<PersonId> preparatory(UnitFacts facts, Optional<LocalDate> ballot) {
    return preparatoryList(facts, ballot).persons();
  }

  /** The numbers of the chain that are known up to the first ballot, and the seats. */
  public static Map<ChainLink, Long> numbers(UnitFacts facts, Optional<LocalDate> ballot) {
    Map<ChainLink, Long> numbers = new EnumMap<>(ChainLink.class);
    put(numbers, ChainLink.VETTED, vettedList(facts));
    put(numbers, ChainLink.PRELIMINARY, preliminaryList(facts));
    put(numbers, ChainLink.PREPARATORY, preparatoryList(facts, ballot));
    numbers.put(ChainLink.SEATS, facts.setting().seats());
    return numbers;
  }

  private static void put(Map<ChainLink, Long> numbers, ChainLink link, TakenList list) {
    if (list.meeting().isPresent()) {
      numbers.put(link, list.size());
    }
  }

  private static TakenList vettedList(UnitFacts facts) {
    return TakenList.of(facts, Acts.FIX, Acts.PROPOSE);
  }

  private static TakenList preliminaryList(UnitFacts facts) {
    return TakenList.of(facts, Acts.PROPOSE, Acts.SETTLE);
  }

  private static TakenList preparatoryList(UnitFacts facts, Optional<LocalDate> ballot) {
    return TakenList.of(facts, Acts.SETTLE, ballot);
  }
}
