package org.linxuan.foundation.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Leads to another page and from there back to the one that somebody was on. */
final class Back {
  private Back() {}

  /** Sends to a page, with the page to come back to; a part of a page makes its whole page go. */
  static void redirect(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    boolean read = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
    String back = read ? request.getRequestURI() : pageOf(request);
    String to =
        page
            + (back.isEmpty() ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
            + (read ? "" : (back.isEmpty() ? "?" : "&") + "kept=true");
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(to);
    } else {
      response.setHeader("HX-Redirect", to);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  /** The page from which a form was sent; empty where that is not one of ours. */
  private static String pageOf(HttpServletRequest request) {
    @Nullable String referrer = request.getHeader("Referer");
    if (referrer == null) {
      return "";
    }
    try {
      URI from = URI.create(referrer);
      return request.getServerName().equals(from.getHost()) && from.getRawPath() != null
          ? from.getRawPath()
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
