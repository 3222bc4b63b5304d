package org.linxuan.election.supervision;

import java.util.List;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Text;

/**
 * Two records that sit oddly beside each other, for people to look at. It blocks nothing and finds
 * nothing about anybody: there may be a good reason.
 */
public record Anomaly(Kind kind, List<PersonId> persons, String what) {

  public Anomaly {
    persons = List.copyOf(persons);
  }

  /** What sits oddly. */
  public enum Kind {
    OBJECTION_AND_FIT("有部门提出异议而结论为合格", "an authority objected, and the conclusion is fit"),
    FOUNDED_LEAD_AND_FIT("线索属实而结论为合格", "a lead is founded, and the conclusion is fit"),
    SAME_REPORT_TEXT("考察材料同一标题下文字相同", "the same text stands under a heading of two reports"),
    HAT_CONFIRMED("认定的身份与证据不符", "the identity determined is not borne by the evidence");

    private final Text text;

    Kind(String zh, String en) {
      this.text = new Text(zh, en);
    }

    /** What sits oddly, in a few words. */
    public Text text() {
      return text;
    }
  }
}
