package org.linxuan.election.rulebook;

import org.linxuan.foundation.problem.Lang;

/** A text for people, in both languages. */
public record Text(String zh, String en) {

  /** The one of the two that is written in this language. */
  public String in(Lang lang) {
    return lang.of(en, zh);
  }
}
