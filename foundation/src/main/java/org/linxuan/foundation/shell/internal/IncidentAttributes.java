package org.linxuan.foundation.shell.internal;

import java.security.SecureRandom;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page knows: nothing of the failure itself, only the id under which the log holds
 * it.
 */
public final class IncidentAttributes extends DefaultErrorAttributes {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentAttributes.class);
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom CHANCE = new SecureRandom();

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> known = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
    if (known.get("status") instanceof Integer status && status >= 500) {
      String id = id();
      LOG.error("incident {} at {}", id, known.get("path"), getError(request));
      known.put("incident", id);
    }
    return known;
  }

  private static String id() {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
