package org.linxuan.election.golden;

/** What happens in each of the three units that are carried through in full. */
enum Story {
  /**
   * A hat is shown, a must is missing and then done, a comment is upheld, the last seat is tied;
   * there are generally to be more women, and the reason why there are not is recorded.
   */
  TIE("formal"),
  /**
   * The list goes back down twice, a name comes from above, regulators are asked, a credential is
   * refused.
   */
  REFUSED("preliminary-then-formal"),
  /**
   * A complaint suspends a stage, somebody is put forward twice, two seats stay open after the
   * further ballot.
   */
  SHORT("formal");

  final String form;

  Story(String form) {
    this.form = form;
  }

  static Story of(DemoUnit unit) {
    return switch (unit.id()) {
      case "d31" -> TIE;
      case "d33" -> REFUSED;
      default -> SHORT;
    };
  }
}
