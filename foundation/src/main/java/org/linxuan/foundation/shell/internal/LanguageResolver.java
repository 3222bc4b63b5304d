package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: {@code ?lang=}, else the cookie, else the first of Accept-Language
 * that we speak, else English. A language asked for is remembered in the cookie.
 */
public final class LanguageResolver implements LocaleResolver, HandlerInterceptor {
  /** Name of both the parameter and the cookie. */
  static final String NAME = "lang";

  private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return spoken(request.getParameter(NAME))
        .or(() -> cookie(request))
        .orElseGet(
            () ->
                Collections.list(request.getLocales()).stream()
                    .flatMap(locale -> spoken(locale.getLanguage()).stream())
                    .findFirst()
                    .orElse(Locale.ENGLISH));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen by ?" + NAME + "=");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    spoken(request.getParameter(NAME))
        .ifPresent(
            locale ->
                response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, locale.getLanguage())
                        .path(request.getContextPath() + "/")
                        .maxAge(java.time.Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build()
                        .toString()));
    return true;
  }

  private static Optional<Locale> spoken(@Nullable String language) {
    if ("zh".equals(language)) {
      return Optional.of(CHINESE);
    }
    return "en".equals(language) ? Optional.of(Locale.ENGLISH) : Optional.empty();
  }

  private static Optional<Locale> cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME)) {
        return spoken(cookie.getValue());
      }
    }
    return Optional.empty();
  }
}
