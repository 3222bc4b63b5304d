package org.linxuan.foundation.shell.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses made from the one that was asked for. */
public final class Addresses {
  private Addresses() {}

  /** The path that the reader's browser shows, also on an error page. */
  static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  /**
   * The same page in another language; after a form was sent, the page the form stood on, since a
   * link cannot send a form again.
   */
  static String inLanguage(HttpServletRequest request, String language) {
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    String page = read ? path(request) + query(request.getQueryString()) : referrer(request);
    return UriComponentsBuilder.fromUriString(page)
        .replaceQueryParam(LanguageResolver.NAME, language)
        .build(true)
        .toUriString();
  }

  private static String query(@Nullable String query) {
    return query == null || !valid("/?" + query) ? "" : "?" + query;
  }

  private static String referrer(HttpServletRequest request) {
    String header = Objects.requireNonNullElse(request.getHeader("Referer"), "");
    if (!valid(header)) {
      return "/";
    }
    URI uri = URI.create(header);
    boolean ours = request.getServerName().equals(uri.getHost());
    return ours && uri.getRawPath() != null && uri.getRawPath().startsWith("/")
        ? uri.getRawPath() + query(uri.getRawQuery())
        : "/";
  }

  private static boolean valid(String uri) {
    try {
      return !new URI(uri).toString().isEmpty();
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
