package org.linxuan.election.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a ballot looks like and how it is read.
 *
 * @param blankMeans what a blank means unless the meeting's election procedure says otherwise
 * @param overvote what becomes of a ballot with more choices than seats
 * @param order the order in which names are printed
 */
public record BallotRules(
    Marks marks, BlankMeans blankMeans, Overvote overvote, WriteIns writeIns, NameOrder order) {

  /**
   * The sign that a voter draws for, against and to abstain: circle, cross, tick, triangle, blank.
   */
  public record Marks(@JsonProperty("for") String inFavour, String against, String abstain) {}

  /**
   * Names that a voter adds.
   *
   * @param allowed false: every name added is void by itself
   * @param printedNameCounts whether a name that is printed anyway counts as a mark for it
   * @param withoutMark what a name becomes that stands without the mark for it
   */
  public record WriteIns(boolean allowed, boolean printedNameCounts, WithoutMark withoutMark) {}

  /** What becomes of a ballot with more choices than seats. */
  public enum Overvote implements Keyed {
    /** The whole ballot is invalid. */
    INVALID;

    @Override
    public String key() {
      return "invalid";
    }
  }

  /** What a name added without the mark for it becomes. */
  public enum WithoutMark implements Keyed {
    VOID("void"),
    ABSTAIN("abstain");

    private final String key;

    WithoutMark(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** The order of names on a ballot. */
  public enum NameOrder implements Keyed {
    SURNAME_STROKES("surname-strokes"),
    ALPHABETICAL("alphabetical"),
    AS_GIVEN("as-given");

    private final String key;

    NameOrder(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
