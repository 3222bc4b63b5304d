package org.linxuan.election.vetting;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Text;

/** That a group was heard about a person (E5.2a): how, how many, on which day. */
public record Hearing(
    String unit, PersonId person, Group group, String how, long number, LocalDate date) {

  /** Who must be heard. */
  public enum Group {
    ORGANISATIONS("党组织", "organisations"),
    DELEGATES("党代会代表", "delegates"),
    MEMBERS("党员", "members"),
    PUBLIC("群众", "public");

    private final Text text;

    Group(String zh, String en) {
      this.text = new Text(zh, en);
    }

    /** As written in {@code heard.csv}. */
    public String key() {
      return text.en();
    }

    /** The name of the group. */
    public Text text() {
      return text;
    }

    static Group of(String key) {
      return java.util.Arrays.stream(values())
          .filter(group -> group.key().equals(key))
          .findFirst()
          .orElseThrow();
    }
  }
}
