package org.linxuan.foundation.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Allows;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.StepUp;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks, before a handler runs, whether the actor may; a handler that does not say is refused. */
final class AllowsInterceptor implements HandlerInterceptor {
  private final Rights rights;
  private final Sessions sessions;

  AllowsInterceptor(Rights rights, Sessions sessions) {
    this.rights = rights;
    this.sessions = sessions;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
      return true; // files of the shell; pages of errors, which are for everybody
    }
    Optional<Actor> actor = Acting.find();
    Open open = method.getMethodAnnotation(Open.class);
    if (open != null && !open.signedIn()) {
      return true;
    }
    if (actor.isEmpty()) {
      signIn(request, response);
      return false;
    }
    return allowed(actor.get(), method, request, response)
        && (!method.hasMethodAnnotation(StepUp.class) || fresh(actor.get(), request, response));
  }

  private boolean allowed(
      Actor actor, HandlerMethod method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    Allows allows = method.getMethodAnnotation(Allows.class);
    if (allows == null) {
      return false;
    }
    return may(actor, allows, request) || refuse(request, response, allows);
  }

  private boolean fresh(Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (sessions.isFresh(actor.session())) {
      return true;
    }
    Back.redirect(request, response, "/me/confirm");
    return false;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.linxuan.");
  }

  private boolean may(Actor actor, Allows allows, HttpServletRequest request) {
    if (allows.anywhere()) {
      return Stream.of(allows.value()).anyMatch(right -> rights.reachesAnywhere(actor, right));
    }
    String scope = scope(allows, request);
    return Stream.of(allows.value()).anyMatch(right -> rights.reaches(actor, right, scope));
  }

  private boolean refuse(HttpServletRequest request, HttpServletResponse response, Allows allows)
      throws IOException {
    boolean known = allows.anywhere() || rights.isScope(scope(allows, request));
    response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    return false;
  }

  private static String scope(Allows allows, HttpServletRequest request) {
    if (allows.scope().isEmpty()) {
      return Scopes.WHOLE;
    }
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map ? String.valueOf(map.get(allows.scope())) : "";
  }

  private static void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      Back.redirect(request, response, "/sign-in");
    }
  }
}
