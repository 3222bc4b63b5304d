package org.linxuan.foundation.shell;

import java.util.Locale;
import org.linxuan.foundation.problem.Lang;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts in the language of the present request; a bean. */
public final class Texts {
  private final MessageSource messages;

  public Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text of a key of {@code i18n}, with its places filled; a missing key is a bug. */
  public String of(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }

  /** The text of a key, or the other one where there is no such key. */
  public String orElse(String key, String other) {
    String found = messages.getMessage(key, new Object[0], other, LocaleContextHolder.getLocale());
    return found == null ? other : found;
  }

  /** The language of the present request. */
  public Lang lang() {
    return Lang.parse(LocaleContextHolder.getLocale().getLanguage());
  }

  /** Numbers, shares, days and times as this language writes them. */
  public Show show() {
    Locale locale = LocaleContextHolder.getLocale();
    return new Show(locale);
  }
}
