package org.linxuan.foundation.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that was opened before its token changed comes back to its own page, where the browser
 * still has what was typed; nothing of the request is carried out.
 */
final class OldForm implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (denied instanceof CsrfException && !request.getRequestURI().startsWith("/api/")) {
      Back.redirect(request, response, "/sign-in/old-form");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
