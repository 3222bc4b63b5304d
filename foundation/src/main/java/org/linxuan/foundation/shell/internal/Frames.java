package org.linxuan.foundation.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.shell.MenuEntry;
import org.linxuan.foundation.shell.SignedIn;
import org.linxuan.foundation.shell.SignedInSource;

/** Makes the frame of each page from the menu's beans and from who is signed in. */
public final class Frames {
  private final SignedInSource source;
  private final List<MenuEntry> entries;
  private final boolean demo;

  public Frames(SignedInSource source, List<MenuEntry> entries, boolean demo) {
    this.source = source;
    this.entries =
        entries.stream()
            .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::key))
            .toList();
    this.demo = demo;
  }

  /** The frame of the page that answers this request. */
  public PageFrame of(HttpServletRequest request) {
    Optional<SignedIn> who = source.now();
    String path = Addresses.path(request);
    List<MenuEntry> shown = entries.stream().filter(entry -> shown(entry, who)).toList();
    String here =
        shown.stream()
            .map(entry -> href(entry, who))
            .filter(href -> covers(href, path))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    List<PageFrame.Item> menu =
        shown.stream()
            .map(
                entry -> {
                  String href = href(entry, who);
                  return new PageFrame.Item(entry.key(), href, href.equals(here));
                })
            .toList();
    return new PageFrame(request, who.orElse(null), menu, demo);
  }

  private static boolean covers(String href, String path) {
    return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
  }

  private static boolean shown(MenuEntry entry, Optional<SignedIn> who) {
    if (entry.right().equals(MenuEntry.ANYONE)) {
      return !entry.href().contains("{scope}") || who.isPresent();
    }
    return who.isPresent()
        && (entry.right().equals(MenuEntry.SIGNED_IN)
            || who.get().may(entry.right(), at(entry.scope(), who.get())))
        && !(entry.href().contains("{scope}") && who.get().scope().isEmpty())
        && !(entry.href().contains("{unit}") && who.get().unit().isEmpty());
  }

  private static String href(MenuEntry entry, Optional<SignedIn> who) {
    return who.map(person -> at(entry.href(), person)).orElse(entry.href());
  }

  private static String at(String text, SignedIn who) {
    return text.replace("{scope}", who.scope()).replace("{unit}", who.unit());
  }
}
