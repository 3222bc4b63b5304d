package org.linxuan.foundation.shell;

import java.util.stream.Stream;

/**
 * An entry of the main menu; modules declare beans of this. The key names its text in {@code i18n};
 * {@code {scope}} in the address becomes the body for which one is signed in; the right is one of
 * {@link SignedIn#may}, {@link #SIGNED_IN} or {@link #ANYONE}; entries stand by order, then key.
 */
public record MenuEntry(String key, String href, String right, String scope, int order) {
  /**
   * One must hold the right at the body that the address names, {@code {scope}} or the unit it lies
   * in, {@code {unit}}; else anywhere.
   */
  public MenuEntry(String key, String href, String right, int order) {
    this(key, href, right, named(href), order);
  }

  private static String named(String href) {
    return Stream.of("{scope}", "{unit}").filter(href::contains).findFirst().orElse("");
  }

  /** The same entry, for those who hold the right at this scope. */
  public MenuEntry at(String place) {
    return new MenuEntry(key, href, right, place, order);
  }

  /** Shown to everybody who is signed in. */
  public static final String SIGNED_IN = "";

  /** Shown to visitors too. */
  public static final String ANYONE = "*";
}
