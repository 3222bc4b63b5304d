package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.shell.Flash;
import org.linxuan.foundation.shell.SignedIn;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What the frame of one page shows; templates have it as {@code #page}. */
public final class PageFrame {
  /** An entry of the menu as shown: key of its text, address, whether it is where one is. */
  public record Item(String key, String href, boolean here) {}

  /** A language one may change to: its tag, its own name, the address of the same page in it. */
  public record Language(String tag, String name, String href, boolean here) {}

  private final HttpServletRequest request;
  private final @Nullable SignedIn signedIn;
  private final List<Item> menu;
  private final boolean demo;

  PageFrame(
      HttpServletRequest request, @Nullable SignedIn signedIn, List<Item> menu, boolean demo) {
    this.request = request;
    this.signedIn = signedIn;
    this.menu = menu;
    this.demo = demo;
  }

  /** Who is signed in, or null. */
  public @Nullable SignedIn getSignedIn() {
    return signedIn;
  }

  public List<Item> getMenu() {
    return menu;
  }

  /** Whether this is a demonstration with invented people. */
  public boolean isDemo() {
    return demo;
  }

  /** The path of the page, for the foot of a print. */
  public String getPath() {
    return Addresses.path(request);
  }

  /** The tag for {@code <html lang>}. */
  public String getLang() {
    return RequestContextUtils.getLocale(request).toLanguageTag();
  }

  /** The languages, each with this page's address in it. */
  public List<Language> getLanguages() {
    boolean chinese = getLang().startsWith("zh");
    return List.of(
        new Language("zh-CN", "中文", Addresses.inLanguage(request, "zh"), chinese),
        new Language("en", "English", Addresses.inLanguage(request, "en"), !chinese));
  }

  /** The message that the page before left for this one, or null. */
  public @Nullable Flash getFlash() {
    Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
    return left != null && left.get(Flash.NAME) instanceof Flash flash ? flash : null;
  }
}
