package org.linxuan.foundation.shell;

/**
 * An entry of the main menu; modules declare beans of this. The key names its text in {@code i18n};
 * {@code {scope}} in the address becomes the body for which one is signed in; the right is one of
 * {@link SignedIn#may}, {@link #SIGNED_IN} or {@link #ANYONE}; entries stand by order, then key.
 */
public record MenuEntry(String key, String href, String right, int order) {
  /** Shown to everybody who is signed in. */
  public static final String SIGNED_IN = "";

  /** Shown to visitors too. */
  public static final String ANYONE = "*";
}
