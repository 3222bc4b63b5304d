package org.linxuan.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects every difference, and what the checker could not look at. */
final class Differences {
  private final List<Difference> found = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void add(String name, String where, String text) {
    found.add(new Difference(name, where, text));
  }

  /** Adds a difference where the two are not equal. */
  void compare(String name, String where, Object stands, Object derived) {
    if (!String.valueOf(stands).equals(String.valueOf(derived))) {
      add(name, where, "stands " + stands + ", derived " + derived);
    }
  }

  /** Something that a reader of the verdict must know. */
  void note(String text) {
    notes.add(text);
  }

  List<Difference> list() {
    return Collections.unmodifiableList(found);
  }

  List<String> notes() {
    return Collections.unmodifiableList(notes);
  }
}
