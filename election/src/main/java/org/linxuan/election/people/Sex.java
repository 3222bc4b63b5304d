package org.linxuan.election.people;

import java.util.Locale;

/** A person's sex as registered. */
public enum Sex {
  FEMALE,
  MALE;

  /** As written in tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #key()}. */
  public static Sex parse(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
