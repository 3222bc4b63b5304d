package org.linxuan.election.synth.internal;

/**
 * What an organisation is. An id is its parent's id, the form's letter and a number in base 36 with
 * capital letters; so ids stay within twelve characters, and sorting by id keeps every subtree
 * together.
 */
enum Form {
  UNIT("", 0, 1, Kind.NONE, 0),
  CITY("c", 1, 2, Kind.NONE, 3),
  /** A county below a city, whose number alone follows the city's. */
  COUNTY("", 1, 3, Kind.NONE, 6),
  /** A county of a municipality, directly below the unit. */
  DISTRICT("d", 1, 3, Kind.NONE, 6),
  /** A head office's committee, with committees below it, in a unit without territory. */
  DEPARTMENT("h", 2, 2, Kind.COMMITTEE, 6),
  SUB_DISTRICT("s", 1, 4, Kind.COMMITTEE, 2),
  TOWNSHIP("t", 1, 4, Kind.COMMITTEE, 2),
  COMMITTEE("k", 2, 4, Kind.COMMITTEE, 0),
  /** A committee of an enterprise or institution below a sub-district or township. */
  LOCAL_COMMITTEE("j", 1, 5, Kind.COMMITTEE, 0),
  COMMUNITY_COMMITTEE("x", 1, 5, Kind.COMMITTEE, 0),
  COMMUNITY_GENERAL_BRANCH("y", 1, 6, Kind.GENERAL_BRANCH, 0),
  COMMUNITY_BRANCH("z", 1, 7, Kind.BRANCH, 0),
  VILLAGE_COMMITTEE("u", 1, 5, Kind.COMMITTEE, 0),
  VILLAGE_GENERAL_BRANCH("v", 1, 6, Kind.GENERAL_BRANCH, 0),
  VILLAGE_BRANCH("w", 1, 7, Kind.BRANCH, 0),
  GENERAL_BRANCH("g", 1, 6, Kind.GENERAL_BRANCH, 0),
  /** A branch, whose number alone follows that of the committee or general branch. */
  BRANCH("", 1, 7, Kind.BRANCH, 0);

  /** Which of the three kinds of primary organisation. */
  enum Kind {
    NONE,
    COMMITTEE,
    GENERAL_BRANCH,
    BRANCH
  }

  final String letter;
  final int digits;
  final int level;
  final Kind kind;

  /** How many persons are well known there; the unit's own number depends on its seats. */
  final int persons;

  Form(String letter, int digits, int level, Kind kind, int persons) {
    this.letter = letter;
    this.digits = digits;
    this.level = level;
    this.kind = kind;
    this.persons = persons;
  }

  boolean isPrimary() {
    return kind != Kind.NONE;
  }

  /** A village's organisation of a kind. */
  static Form village(Kind kind) {
    return switch (kind) {
      case COMMITTEE -> VILLAGE_COMMITTEE;
      case GENERAL_BRANCH -> VILLAGE_GENERAL_BRANCH;
      default -> VILLAGE_BRANCH;
    };
  }

  /** A community's organisation of a kind. */
  static Form community(Kind kind) {
    return switch (kind) {
      case COMMITTEE -> COMMUNITY_COMMITTEE;
      case GENERAL_BRANCH -> COMMUNITY_GENERAL_BRANCH;
      default -> COMMUNITY_BRANCH;
    };
  }
}
