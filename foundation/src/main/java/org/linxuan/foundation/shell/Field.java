package org.linxuan.foundation.shell;

import java.util.List;

/**
 * A field of a form as shown: its name in the request, its id in the page, texts, what may be
 * chosen, what was entered, what is wrong with it (or empty), and a unit or file types (or empty).
 */
public record Field(
    String id,
    String name,
    FieldKind kind,
    String label,
    String hint,
    boolean required,
    List<Option> options,
    String value,
    String error,
    String unit,
    String accept) {

  public Field {
    options = List.copyOf(options);
  }

  static Field of(String id, String name, FieldKind kind, String label, String hint) {
    return new Field(id, name, kind, label, hint, true, List.of(), "", "", "", "");
  }

  /** The same, which may stay empty. */
  public Field optional() {
    return new Field(id, name, kind, label, hint, false, options, value, error, unit, accept);
  }

  /** The same with other texts. */
  public Field texts(String newLabel, String newHint) {
    return new Field(
        id, name, kind, newLabel, newHint, required, options, value, error, unit, accept);
  }

  /** The same with these options. */
  public Field options(List<Option> choices) {
    return new Field(id, name, kind, label, hint, required, choices, value, error, unit, accept);
  }

  /** The same, filled in. */
  public Field value(String entered) {
    return new Field(id, name, kind, label, hint, required, options, entered, error, unit, accept);
  }

  /** The same, with what is wrong and what to do about it. */
  public Field error(String wrong) {
    return new Field(id, name, kind, label, hint, required, options, value, wrong, unit, accept);
  }

  /** The same with a unit behind the field, such as "persons". */
  public Field unit(String word) {
    return new Field(id, name, kind, label, hint, required, options, value, error, word, accept);
  }

  /** The same, filled in another way. */
  public Field as(FieldKind other) {
    return new Field(id, name, other, label, hint, required, options, value, error, unit, accept);
  }

  /** The same, taking files of these types, as the accept attribute writes them. */
  public Field accept(String types) {
    return new Field(id, name, kind, label, hint, required, options, value, error, unit, types);
  }

  /** Whether something is wrong with it. */
  public boolean isBad() {
    return !error.isEmpty();
  }

  /** The ids of what describes the field, for aria-describedby; null where nothing does. */
  public @org.jspecify.annotations.Nullable String describedBy() {
    String by = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
    return by.isBlank() ? null : by.strip();
  }

  /** The id of what an error's link goes to: of a group, its first choice. */
  public String target() {
    return kind == FieldKind.RADIO ? id + "-0" : id;
  }
}
