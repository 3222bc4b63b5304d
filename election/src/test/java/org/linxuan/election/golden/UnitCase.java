package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;

/**
 * A unit of the demonstration on its way: its seats, its story and the sizes of its lists, which
 * are prefixes of one sequence of persons, so that every list has the same mix.
 */
final class UnitCase {
  final Tables out;
  final Draw draw;
  final People people;
  final Rulebook rules;
  final DemoUnit unit;
  final int seats;
  final Story story;
  final List<People.Person> persons = new ArrayList<>();

  UnitCase(People people, Rulebook rules, DemoUnit unit, int seats) {
    this.people = people;
    this.out = people.out;
    this.draw = people.draw;
    this.rules = rules;
    this.unit = unit;
    this.seats = seats;
    this.story = Story.of(unit);
  }

  /** Names on the ballot: one more than the least that is more than 115 % of the seats. */
  int candidates() {
    return seats * 115 / 100 + 2;
  }

  /**
   * Names proposed as preliminary nominees; in one unit the last of them falls to an upheld
   * comment.
   */
  int preliminary() {
    return candidates() + 3;
  }

  int vetted() {
    return preliminary() + 5;
  }

  /** Names on the list that first goes down for consultation. */
  int firstList() {
    return vetted() + 2;
  }

  int nominees() {
    return firstList() + 6;
  }

  String id() {
    return unit.id();
  }

  List<People.Person> first(int count) {
    return persons.subList(0, count);
  }

  /** The id of the body that the rulebook lets do this act. */
  String bodyFor(String act) {
    return rules.bodies().stream()
        .filter(b -> b.acts().contains(act))
        .map(Body::id)
        .findFirst()
        .orElseThrow();
  }

  /** A meeting of a body with its quorum well reached. */
  String meeting(String id, String organization, String act, String date, int entitled) {
    String meeting = organization + "-" + id;
    out.add(
        "meetings",
        meeting,
        id(),
        organization,
        bodyFor(act),
        act,
        date,
        entitled,
        entitled - entitled / 10,
        organization + "-clerk",
        organization + "-deputy",
        organization + "-secretary");
    return meeting;
  }

  /** An attempt to open a stage. */
  void open(String stage, String date) {
    Stage opened =
        rules.stages().stream().filter(s -> s.id().equals(stage)).findFirst().orElseThrow();
    String by = opened.openedBy().equals("central-office") ? "centre" : id();
    out.add(
        "stage-openings",
        id(),
        stage,
        date,
        opened.openedBy(),
        by + "-clerk",
        by + "-deputy",
        by + "-secretary");
  }
}
