package org.linxuan.foundation.shell;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message that the next page shows once, after a redirect. */
public record Flash(State state, String text) implements Serializable {
  /** The name under which the frame finds it. */
  public static final String NAME = "flash";

  /** Says on the next page that an act is done. */
  public static void done(RedirectAttributes next, String text) {
    next.addFlashAttribute(NAME, new Flash(State.DONE, text));
  }

  /** Says on the next page what to know or to do. */
  public static void note(RedirectAttributes next, String text) {
    next.addFlashAttribute(NAME, new Flash(State.INFO, text));
  }

  /** Warns on the next page. */
  public static void warn(RedirectAttributes next, String text) {
    next.addFlashAttribute(NAME, new Flash(State.WAITING, text));
  }
}
