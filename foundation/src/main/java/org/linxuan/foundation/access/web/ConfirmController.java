package org.linxuan.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.internal.SignIn;
import org.linxuan.foundation.shell.FieldKind;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.Form;
import org.linxuan.foundation.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for the password again before a sensitive act; the session gets a new token. */
@Controller
class ConfirmController {
  private static final String PAGE = "access/confirm";

  private final SignIn signIn;
  private final Texts texts;

  ConfirmController(SignIn signIn, Texts texts) {
    this.signIn = signIn;
    this.texts = texts;
  }

  @Open(signedIn = true)
  @GetMapping("/me/confirm")
  String page(@RequestParam(defaultValue = "") String back, Model model) {
    return shown(form(), back, model);
  }

  @Open(signedIn = true)
  @PostMapping("/me/confirm")
  String confirm(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    Optional<String> token = signIn.again(Acting.current(), password);
    if (token.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(form().error("password", texts.of("access.confirm.failed")), back, model);
    }
    SessionCookie.set(request, response, token.get());
    Flash.note(next, texts.of("access.confirm.done"));
    return "redirect:" + SessionCookie.safe(back);
  }

  private Form form() {
    return Form.of(texts, "access.confirm").add(FieldKind.PASSWORD, "password");
  }

  private static String shown(Form form, String back, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("back", back);
    return PAGE;
  }
}
