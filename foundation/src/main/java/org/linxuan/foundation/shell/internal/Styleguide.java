package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.shell.Comparison;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.Form;
import org.linxuan.foundation.shell.State;
import org.linxuan.foundation.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Every component in every state, to look at and to test; only in demonstrations and tests. */
public final class Styleguide implements Controller {
  private static final String FORM = "/styleguide/form";

  private final Texts texts;

  public Styleguide(Texts texts) {
    this.texts = texts;
  }

  @Override
  public @Nullable ModelAndView handleRequest(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    String page = request.getRequestURI().replaceFirst("^.*/styleguide/?", "");
    if (page.startsWith("error/")) {
      return error(page.substring("error/".length()), response);
    }
    StyleguideSamples samples = new StyleguideSamples(texts);
    return switch (page) {
      case "" -> new ModelAndView("styleguide/parts", samples.model(request));
      case "form" -> form(request, response);
      case "table" -> new ModelAndView("styleguide/table", samples.table(request));
      case "screen" -> new ModelAndView("styleguide/screen", samples.model(request));
      case "stale" -> stale();
      default -> error("404", response);
    };
  }

  private static @Nullable ModelAndView error(String code, HttpServletResponse response)
      throws IOException {
    if (code.equals("500")) {
      throw new IllegalStateException("asked for, to see the page");
    }
    response.setHeader("Retry-After", code.equals("503") ? "5" : null);
    response.sendError(code.matches("[45]\\d\\d") ? Integer.parseInt(code) : 404);
    return null;
  }

  private ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
    Form form = blank();
    if (request.getMethod().equals("POST")) {
      Map<String, String> sent = new TreeMap<>();
      request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
      form.values(sent);
      for (String name : new String[] {"name", "entitled", "held", "way", "level", "agreed"}) {
        if (sent.getOrDefault(name, "").isBlank()) {
          form.error(name, texts.of("styleguide.form.missing"));
        }
      }
      if (!form.isBad()) {
        RequestContextUtils.getOutputFlashMap(request)
            .put(Flash.NAME, new Flash(State.DONE, texts.of("styleguide.form.saved")));
        RequestContextUtils.getOutputFlashMap(request).setTargetRequestPath(FORM);
        RequestContextUtils.saveOutputFlashMap(FORM, request, response);
        return new ModelAndView("redirect:" + FORM);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return new ModelAndView("styleguide/form", Map.of("form", form));
  }

  private Form blank() {
    return Form.of(texts, "styleguide.form")
        .text("name")
        .count("entitled")
        .with("entitled", field -> field.unit(texts.of("styleguide.form.persons")))
        .date("held")
        .choice("way", "meeting", "visit", "writing")
        .choice("level", "one", "two", "three", "four", "five")
        .area("notes")
        .file("minutes", ".jpg,.png,.pdf")
        .flag("agreed")
        .optional("notes", "minutes");
  }

  private ModelAndView stale() {
    Form yours =
        blank()
            .without("minutes")
            .version(4)
            .values(
                Map.of(
                    "name", texts.lang().of("East street", "东街"),
                    "entitled", "31",
                    "held", "2026-11-20",
                    "way", "meeting",
                    "level", "two",
                    "agreed", "true"));
    Map<String, String> theirs =
        Map.of(
            "name", texts.lang().of("East street", "东街"),
            "entitled", "30",
            "held", "2026-11-20",
            "way", "visit",
            "level", "two",
            "agreed", "true");
    ModelAndView view = new ModelAndView("shell/stale", HttpStatus.CONFLICT);
    view.addObject("comparison", Comparison.of(yours, theirs, name(), StyleguideSamples.AT));
    view.addObject("form", yours);
    view.addObject("action", FORM);
    view.addObject("back", FORM);
    return view;
  }

  private String name() {
    return texts.lang().of("Zhou Yan", "周岩");
  }
}
