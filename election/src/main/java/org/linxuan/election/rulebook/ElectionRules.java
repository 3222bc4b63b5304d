package org.linxuan.election.rulebook;

import java.util.List;

/**
 * How the meeting elects, and what may follow where an election does not fill the seats (E5.5a).
 *
 * @param forms the forms among which the election procedure chooses
 * @param tie what follows a tie across the last seat
 * @param shortfall what may follow where fewer than the seats are elected
 */
public record ElectionRules(List<Form> forms, Tie tie, List<Shortfall> shortfall, String article) {

  public ElectionRules {
    forms = Absent.list(forms);
    shortfall = Absent.list(shortfall);
  }

  /** The form of an election. */
  public enum Form implements Keyed {
    /** A preliminary election settles the candidates, then a formal one elects as many as seats. */
    PRELIMINARY_THEN_FORMAL("preliminary-then-formal"),
    /** A formal election alone. */
    FORMAL("formal");

    private final String key;

    Form(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** What follows a tie; never a lot. */
  public enum Tie implements Keyed {
    TIE_BALLOT;

    @Override
    public String key() {
      return "tie-ballot";
    }
  }

  /** What may follow a shortfall. */
  public enum Shortfall implements Keyed {
    /** Another ballot for the seats that are open. */
    FURTHER_BALLOT("further-ballot"),
    /** The meeting agrees that the open seats stay vacant. */
    LEAVE_VACANT("leave-vacant");

    private final String key;

    Shortfall(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
