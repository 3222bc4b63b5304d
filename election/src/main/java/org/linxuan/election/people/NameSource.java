package org.linxuan.election.people;

import java.util.Locale;

/** Where a name comes from: every person put forward has one of these (E5.1a). */
public enum NameSource {
  /** Recommended by organisations from the base up. */
  ORGANIZATION,
  /** Entered by a body at its own level. */
  LEVEL,
  /** Put forward by a vertical system. */
  VERTICAL,
  /** Nominated by the centre. */
  CENTRE;

  /** As written in tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #key()}. */
  public static NameSource parse(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
