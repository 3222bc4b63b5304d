package org.linxuan.foundation.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.Open;
import org.linxuan.foundation.access.internal.SignIn;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.Form;
import org.linxuan.foundation.shell.Option;
import org.linxuan.foundation.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice of the role in which one works, for who has several. */
@Controller
class RoleController {
  private static final String AT = " ";

  private final SignIn signIn;
  private final SignedInNow now;
  private final Texts texts;

  RoleController(SignIn signIn, SignedInNow now, Texts texts) {
    this.signIn = signIn;
    this.now = now;
    this.texts = texts;
  }

  @Open(signedIn = true)
  @GetMapping("/me/role")
  String page(Model model) {
    List<Grant> grants = Acting.current().grants();
    List<Option> options = new ArrayList<>();
    IntStream.range(0, grants.size())
        .mapToObj(grants::get)
        .map(g -> new Option(g.role() + AT + g.scope(), now.role(g.role()), now.body(g.scope())))
        .sorted(java.util.Comparator.comparing(Option::value))
        .forEach(options::add);
    Form form = Form.of(texts, "access.role").choice("role", options);
    grants.stream()
        .findFirst()
        .ifPresent(g -> form.values(java.util.Map.of("role", g.role() + AT + g.scope())));
    model.addAttribute("form", form);
    return "access/role";
  }

  @Open(signedIn = true)
  @PostMapping("/me/role")
  String choose(@RequestParam(defaultValue = "") String role, RedirectAttributes next) {
    int at = role.indexOf(AT);
    if (at > 0) {
      Grant grant = new Grant(role.substring(0, at), role.substring(at + 1));
      signIn.workAs(Acting.current(), grant);
      Flash.done(
          next, texts.of("access.role.changed", now.role(grant.role()), now.body(grant.scope())));
    }
    return "redirect:/me";
  }
}
