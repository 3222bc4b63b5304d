package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.State;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries the message for the next page in a cookie: there is no session in memory, so the next
 * request may reach another instance. Texts and one {@link Flash}, nothing else.
 */
public final class FlashCookie extends AbstractFlashMapManager {
  private static final String NAME = "flash";
  private static final int LONGEST = 3000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A message as carried. */
  record Carried(
      @Nullable String path, @Nullable State state, @Nullable Map<String, String> texts) {}

  @Override
  protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return null;
    }
    List<FlashMap> maps = new ArrayList<>();
    try {
      byte[] json = Base64.getUrlDecoder().decode(cookie.getValue());
      maps.add(map(JSON.readValue(json, Carried.class)));
    } catch (IllegalArgumentException | JacksonException e) {
      logger.debug("a flash cookie that is none of ours");
    }
    return maps;
  }

  private static FlashMap map(Carried carried) {
    FlashMap map = new FlashMap();
    map.setTargetRequestPath(carried.path());
    Map<String, String> texts =
        carried.texts() == null ? new TreeMap<>() : new TreeMap<>(carried.texts());
    String text = texts.remove(Flash.NAME);
    if (text != null) {
      State state = carried.state() == null ? State.INFO : carried.state();
      map.put(Flash.NAME, new Flash(state, text));
    }
    map.putAll(texts);
    return map;
  }

  @Override
  protected void updateFlashMaps(
      List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
    String value = maps.isEmpty() ? "" : text(maps.get(maps.size() - 1));
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .path(request.getContextPath() + "/")
            .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(3))
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build()
            .toString());
  }

  private static String text(FlashMap map) {
    Map<String, String> texts = new TreeMap<>();
    State state = null;
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      if (entry.getValue() instanceof Flash flash) {
        state = flash.state();
        texts.put(Flash.NAME, flash.text());
      } else if (entry.getValue() instanceof String text) {
        texts.put(entry.getKey(), text);
      }
    }
    Carried carried = new Carried(map.getTargetRequestPath(), state, texts);
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(JSON.writeValueAsString(carried).getBytes(StandardCharsets.UTF_8));
    return value.length() > LONGEST ? "" : value;
  }
}
