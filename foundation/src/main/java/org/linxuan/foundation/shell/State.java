package org.linxuan.foundation.shell;

import java.util.Locale;

/** How something stands; always shown by a sign and a word, the colour only helps. */
public enum State {
  DONE("check"),
  RUNNING("clock"),
  WAITING("hourglass"),
  OVERDUE("warning"),
  BLOCKED("cross"),
  SUSPENDED("pause"),
  DRAFT("pencil"),
  SEALED("lock"),
  INFO("info"),
  NONE("dash");

  private final String icon;

  State(String icon) {
    this.icon = icon;
  }

  /** The sign's name in {@code /assets/icons.svg}. */
  public String icon() {
    return icon;
  }

  /** The ending of its style class. */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its usual word. */
  public String key() {
    return "shell.state." + style();
  }
}
