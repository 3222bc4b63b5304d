package org.linxuan.election.people.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.linxuan.election.people.Evidence;

/**
 * A synthetic person: what the life really is, what is claimed, and the evidence on file.
 *
 * @param truth the identity that the life was drawn with
 */
public record LabelledPerson(
    String truth, String claimed, boolean hat, List<Evidence> evidence, String life) {

  /** So many honest persons and so many with a hat, shuffled; the same seed gives the same. */
  public static List<LabelledPerson> draw(int honest, int hats, LocalDate day, long seed) {
    Random random = new Random(seed);
    List<LabelledPerson> persons = new ArrayList<>();
    for (int i = 0; i < honest; i++) {
      WorkingLife life = WorkingLife.draw(s -> true, day, random);
      List<Row> rows = new ArrayList<>(life.form());
      new Noise(random).spoil(rows, life.now);
      persons.add(of(life, life.now.label(), rows));
    }
    for (int i = 0; i < hats; i++) {
      // Three in four hats are worn by leaders who claim a seat of the front line.
      boolean leader = random.nextInt(4) < 3;
      WorkingLife life = WorkingLife.draw(s -> s.isLeading() == leader, day, random);
      Hat hat = new Hat(random);
      String claim = hat.claim(life);
      List<Row> rows = new ArrayList<>(life.form());
      new Noise(random).spoil(rows, life.now);
      hat.dress(rows, claim);
      persons.add(of(life, claim, rows));
    }
    Collections.shuffle(persons, random);
    return persons;
  }

  private static LabelledPerson of(WorkingLife life, String claim, List<Row> rows) {
    return new LabelledPerson(
        life.now.label(),
        claim,
        !claim.equals(life.now.label()),
        rows.stream().map(Row::toEvidence).toList(),
        life.now + " after " + life.before);
  }
}
