package org.linxuan.election.organization;

import java.util.Locale;

/**
 * An electoral unit (E2.1): its id, names, kind (an id of the rulebook's unit kinds), how far it is
 * carried, and its members, the women and the minorities among them.
 */
public record ElectoralUnit(
    String id,
    String nameZh,
    String nameEn,
    String kind,
    Detail detail,
    long members,
    long women,
    long minorities) {

  /** How far a unit is carried through the stages. */
  public enum Detail {
    /** Through every stage, from the base. */
    FULL,
    /** The numbers of each step, the list and the result. */
    SUMMARY,
    /** Only apportioned. */
    NONE;

    /** As written in tables. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    public static Detail parse(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
