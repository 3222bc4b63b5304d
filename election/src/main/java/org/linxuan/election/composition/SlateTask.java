package org.linxuan.election.composition;

import java.util.List;

/**
 * What a list is to be chosen for.
 *
 * @param seats how many will be elected (K), at least 1
 * @param names how many stand on the list (N), at least K
 * @param guaranteed whether every K of the N must satisfy the quotas, not only at least one K
 * @param quotas in the order of their file
 * @param people in any order, ids distinct
 * @param alternatives how many further lists to look for
 * @param standing what stands beside the quotas as they are written
 */
public record SlateTask(
    long seats,
    long names,
    boolean guaranteed,
    List<Quota> quotas,
    List<SlatePerson> people,
    int alternatives,
    Standing standing) {

  /** A task whose quotas all hold as they are written. */
  public SlateTask(
      long seats,
      long names,
      boolean guaranteed,
      List<Quota> quotas,
      List<SlatePerson> people,
      int alternatives) {
    this(seats, names, guaranteed, quotas, people, alternatives, Standing.NOTHING);
  }

  public SlateTask {
    if (seats < 1 || names < seats) {
      throw new IllegalArgumentException(names + " names for " + seats + " seats");
    }
    quotas = List.copyOf(quotas);
    if (quotas.stream().map(q -> List.of(q.feature(), q.value())).distinct().count()
        < quotas.size()) {
      throw new IllegalArgumentException("a value of a feature has two quotas");
    }
    people = people.stream().sorted(SlatePerson.BY_ID).toList();
  }

  /** A list with as many names as seats. */
  public static SlateTask of(long seats, List<Quota> quotas, List<SlatePerson> people) {
    return new SlateTask(seats, seats, false, quotas, people, 0);
  }

  /** The same task with so many further lists to look for. */
  public SlateTask withAlternatives(int number) {
    return new SlateTask(seats, names, guaranteed, quotas, people, number, standing);
  }

  /** The same task with others to choose from. */
  SlateTask withPeople(List<SlatePerson> others) {
    return new SlateTask(seats, names, guaranteed, quotas, others, alternatives, standing);
  }

  /** Whether names stand on the list beside the K that satisfy the quotas. */
  public boolean hasReserves() {
    return names > seats && !guaranteed;
  }
}
