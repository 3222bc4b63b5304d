package org.linxuan.foundation.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who makes a request, by its cookie, and lets the request act as that one. */
final class SessionFilter extends OncePerRequestFilter {
  static final String COOKIE = "lx_session";

  private final Sessions sessions;

  SessionFilter(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false; // a stream of figures goes on as the one who asked for it
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false; // a page of refusal is for the one who was refused
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.equals("/health");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Actor> actor = token(request).flatMap(sessions::find);
    try {
      Acting.as(
          actor.orElse(null),
          () -> {
            pass(request, response, chain);
            return true;
          });
    } catch (Passing e) {
      e.rethrow();
    }
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new Passing(e);
    }
  }

  static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Carries a checked exception through. */
  private static final class Passing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passing(ServletException cause) {
      super(cause);
    }

    void rethrow() throws ServletException {
      if (getCause() instanceof ServletException cause) {
        throw cause;
      }
      throw this;
    }
  }
}
