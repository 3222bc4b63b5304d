package org.linxuan.foundation.shell;

import java.util.Locale;

/** How a field of a form is filled in. */
public enum FieldKind {
  TEXT,
  COUNT,
  DATE,
  CHOICE,
  RADIO,
  AREA,
  FILE,
  FLAG,
  PASSWORD,
  CODE;

  /** The name that the template asks for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
