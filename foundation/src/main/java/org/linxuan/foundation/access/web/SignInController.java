package org.linxuan.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.SignInOffer;
import org.linxuan.foundation.access.internal.SignIn;
import org.linxuan.foundation.shell.FieldKind;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.Form;
import org.linxuan.foundation.shell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door of the office. */
@Controller
class SignInController {
  private static final String PAGE = "access/sign-in";

  private final SignIn signIn;
  private final Optional<SignInOffer> offer;
  private final Texts texts;

  /** What somebody typed; a field that was not sent is empty. */
  record Credentials(String account, String password, String back) {
    Credentials(@Nullable String account, @Nullable String password, @Nullable String back) {
      this.account = Objects.requireNonNullElse(account, "").strip();
      this.password = Objects.requireNonNullElse(password, "");
      this.back = Objects.requireNonNullElse(back, "");
    }
  }

  SignInController(SignIn signIn, ObjectProvider<SignInOffer> offer, Texts texts) {
    this.signIn = signIn;
    this.offer = Optional.ofNullable(offer.getIfAvailable());
    this.texts = texts;
  }

  @Open
  @GetMapping("/sign-in")
  String page(
      @RequestParam(defaultValue = "") String back,
      @RequestParam(defaultValue = "false") boolean kept,
      Locale language,
      Model model) {
    if (Acting.find().isPresent()) {
      return "redirect:" + SessionCookie.safe(back);
    }
    model.addAttribute("kept", kept);
    return shown(form(), back, language, model);
  }

  @Open
  @PostMapping("/sign-in")
  String begin(
      Credentials given,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    Optional<String> token = signIn.begin(given.account(), given.password());
    if (token.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Form form = form().values(Map.of("account", given.account()));
      return shown(form.error("", texts.of("access.signin.failed")), given.back(), language, model);
    }
    SessionCookie.set(request, response, token.get());
    return "redirect:" + SessionCookie.safe(given.back());
  }

  /** Where a form leads that was opened before its token changed. */
  @Open
  @GetMapping("/sign-in/old-form")
  String oldForm(@RequestParam(defaultValue = "") String back, RedirectAttributes next) {
    Flash.warn(next, texts.of("access.signin.oldform"));
    return "redirect:" + SessionCookie.safe(back);
  }

  @Open
  @PostMapping("/sign-out")
  String end(
      @CookieValue(name = SessionCookie.NAME, defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIn.end(token);
    SessionCookie.clear(request, response);
    return "redirect:/";
  }

  private Form form() {
    return Form.of(texts, "access.signin").text("account").add(FieldKind.PASSWORD, "password");
  }

  private String shown(Form form, String back, Locale language, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("back", back);
    model.addAttribute("offered", offer.map(o -> o.list(language)).orElse(java.util.List.of()));
    return PAGE;
  }
}
