package org.linxuan.election.synth.internal;

/** A made-up person who is put forward. */
record MadePerson(String id, Station station, boolean woman, boolean minority) {

  /** Whether the person counts in a category of the numbers planned beforehand. */
  boolean is(String category) {
    return switch (category) {
      case "women" -> woman;
      case "minority" -> minority;
      case "front-line" -> station.isFront();
      default -> station.identity().equals(category);
    };
  }
}
