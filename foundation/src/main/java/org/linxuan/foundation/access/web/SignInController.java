package org.linxuan.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.SignInOffer;
import org.linxuan.foundation.access.internal.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of the office. */
@Controller
class SignInController {
  private static final String COOKIE = "lx_session";
  private static final String HOME = "/me";

  private final SignIn signIn;
  private final Optional<SignInOffer> offer;

  /** What somebody typed; a field that was not sent is empty. */
  record Credentials(String account, String password, String back) {
    Credentials(@Nullable String account, @Nullable String password, @Nullable String back) {
      this.account = Objects.requireNonNullElse(account, "");
      this.password = Objects.requireNonNullElse(password, "");
      this.back = Objects.requireNonNullElse(back, "");
    }
  }

  SignInController(SignIn signIn, ObjectProvider<SignInOffer> offer) {
    this.signIn = signIn;
    this.offer = Optional.ofNullable(offer.getIfAvailable());
  }

  @Open
  @GetMapping("/sign-in")
  String page(@RequestParam(defaultValue = "") String back, Locale language, Model model) {
    if (Acting.find().isPresent()) {
      return "redirect:" + safe(back);
    }
    model.addAttribute("back", back);
    model.addAttribute("offered", offered(language));
    return "access/login";
  }

  @Open
  @PostMapping("/sign-in")
  String begin(
      Credentials given,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    Optional<String> token = signIn.begin(given.account().strip(), given.password());
    if (token.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("failed", true);
      model.addAttribute("account", given.account());
      model.addAttribute("back", given.back());
      model.addAttribute("offered", offered(language));
      return "access/login";
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.get(), request.isSecure(), -1));
    return "redirect:" + safe(given.back());
  }

  @Open
  @PostMapping("/sign-out")
  String end(
      @CookieValue(name = COOKIE, defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIn.end(token);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request.isSecure(), 0));
    return "redirect:/";
  }

  private List<SignInOffer.Offered> offered(Locale language) {
    return offer.map(o -> o.list(language)).orElse(List.of());
  }

  private static String cookie(String token, boolean secure, long seconds) {
    return ResponseCookie.from(COOKIE, token)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(seconds)
        .build()
        .toString();
  }

  /** Only ever to a page of ours. */
  private static String safe(String back) {
    return back.matches("/[^/\\\\].*") ? back : HOME;
  }
}
