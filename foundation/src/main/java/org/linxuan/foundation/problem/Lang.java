package org.linxuan.foundation.problem;

/** The two languages in which Linxuan speaks to its users. */
public enum Lang {
  ZH,
  EN;

  /** The one of the two texts that is written in this language. */
  public String of(String en, String zh) {
    return this == ZH ? zh : en;
  }

  /**
   * Reads `zh`, `en`, a locale such as `zh_CN.UTF-8` or an Accept-Language value; English unless it
   * begins with zh.
   */
  public static Lang parse(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).startsWith("zh") ? ZH : EN;
  }
}
