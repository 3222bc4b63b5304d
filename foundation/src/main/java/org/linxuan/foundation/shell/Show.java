package org.linxuan.foundation.shell;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Lang;

/**
 * Numbers, shares, days and times as a language writes them; templates have it as {@code #show}.
 */
public final class Show {
  /** Where the office stands: one legal time for the whole organisation. */
  public static final ZoneId ZONE = ZoneId.of(System.getProperty("linxuan.zone", "Asia/Shanghai"));

  private final Locale locale;
  private final Lang lang;

  public Show(Locale locale) {
    this.locale = locale;
    this.lang = Lang.parse(locale.getLanguage());
  }

  /** 12,345; of a long, an int or a BigInteger. */
  public String number(Number number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** 33.6%; half of the last digit goes up. */
  public String percent(Fraction share) {
    return share.times(Fraction.of(100)).toDecimal(1) + "%";
  }

  /** 33.6%; a dash where the whole is 0. */
  public String percent(long part, long whole) {
    return whole == 0 ? "–" : percent(Fraction.of(part, whole));
  }

  /** 24 November 2026, 2026年11月24日. */
  public String date(LocalDate day) {
    return day.format(pattern("d MMMM yyyy", "yyyy年M月d日"));
  }

  /** Tue 24 Nov, 11月24日 周二: where the year is known. */
  public String day(LocalDate day) {
    return day.format(pattern("EEE d MMM", "M月d日 E"));
  }

  /** The day and time at the office. */
  public String time(Instant at) {
    return at.atZone(ZONE).format(pattern("d MMM yyyy, HH:mm", "yyyy年M月d日 HH:mm"));
  }

  private DateTimeFormatter pattern(String en, String zh) {
    return DateTimeFormatter.ofPattern(lang.of(en, zh), locale);
  }
}
