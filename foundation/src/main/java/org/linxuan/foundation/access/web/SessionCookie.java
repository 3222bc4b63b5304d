package org.linxuan.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that holds a session's token; it ends with the browser, and no script reads it. */
final class SessionCookie {
  static final String NAME = "lx_session";

  private static final String HOME = "/me";

  private SessionCookie() {}

  static void set(HttpServletRequest request, HttpServletResponse response, String token) {
    add(request, response, token, -1);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", 0);
  }

  /** Only ever to a page of ours. */
  static String safe(String back) {
    return back.matches("/[^/\\\\][^\\\\]*") ? back : HOME;
  }

  private static void add(
      HttpServletRequest request, HttpServletResponse response, String token, long seconds) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, token)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(seconds)
            .build()
            .toString());
  }
}
