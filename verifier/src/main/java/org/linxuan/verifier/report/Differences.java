package org.linxuan.verifier.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Words;

/** Collects every difference, and what the checker could not look at. */
public final class Differences {
  private final Set<Difference> found = new LinkedHashSet<>();
  private final List<Words> notes = new ArrayList<>();

  /** Adds a difference that its place and its name say in full. */
  public void add(Finding finding, String where) {
    add(finding, where, Words.plain(""));
  }

  /** Adds a difference; ids and numbers read the same in both languages. */
  public void add(Finding finding, String where, String detail) {
    add(finding, where, Words.plain(detail));
  }

  /** Adds a difference; one that was said already is not said again. */
  public void add(Finding finding, String where, Words detail) {
    found.add(new Difference(finding, where, detail));
  }

  /** Adds what stands in the package and what was derived. */
  public void add(Finding finding, String where, String stands, String derived) {
    add(
        finding,
        where,
        new Words(
            "stands " + shown(stands, "nothing") + ", derived " + shown(derived, "nothing"),
            "所载 " + shown(stands, "无") + "，推算 " + shown(derived, "无")));
  }

  private static String shown(String text, String nothing) {
    return text.isEmpty() ? nothing : text;
  }

  /** Adds a file that cannot be read. */
  public void add(Finding finding, Malformed malformed) {
    add(finding, malformed.where(), malformed.what());
  }

  /** Something that a reader of the verdict must know. */
  public void note(String en, String zh) {
    notes.add(new Words(en, zh));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int size() {
    return found.size();
  }

  public List<Difference> list() {
    return List.copyOf(found);
  }

  public List<Words> notes() {
    return Collections.unmodifiableList(notes);
  }
}
