package org.linxuan.foundation.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problem;

/**
 * A form as shown, made anew for each request. Its prefix names its texts in {@code i18n}: {@code
 * PREFIX.FIELD} the label, {@code PREFIX.FIELD.hint} the hint where there is one, {@code
 * PREFIX.FIELD.VALUE} an option.
 */
public final class Form {
  /** Something wrong: the text, and the id of the field, empty for the whole form. */
  public record Wrong(String text, String target) {}

  /** Up to this many choices are all shown; more go into a list. */
  private static final int SHOWN_CHOICES = 4;

  private final Texts texts;
  private final String prefix;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();
  private int version;

  private Form(Texts texts, String prefix) {
    this.texts = texts;
    this.prefix = prefix;
  }

  /** A form without fields yet. */
  public static Form of(Texts texts, String prefix) {
    return new Form(texts, prefix);
  }

  /** A form with a field for each column of a table: a form is a row that the intake checks. */
  public static Form of(Texts texts, String prefix, TableSpec spec) {
    Form form = new Form(texts, prefix);
    spec.columns().forEach(form::column);
    return form;
  }

  private void column(Column column) {
    switch (column.kind()) {
      case COUNT -> count(column.name());
      case DATE -> date(column.name());
      case CHOICE -> choice(column.name(), column.choices().toArray(String[]::new));
      case TEXT, FRACTION -> text(column.name());
    }
    if (!column.required()) {
      optional(column.name());
    }
  }

  /** Adds a field of any kind. */
  public Form add(FieldKind kind, String name) {
    String key = prefix + "." + name;
    String id = prefix.substring(prefix.lastIndexOf('.') + 1) + "-" + name;
    fields.put(name, Field.of(id, name, kind, texts.of(key), texts.orElse(key + ".hint", "")));
    return this;
  }

  public Form text(String name) {
    return add(FieldKind.TEXT, name);
  }

  /** A whole number. */
  public Form count(String name) {
    return add(FieldKind.COUNT, name);
  }

  public Form date(String name) {
    return add(FieldKind.DATE, name);
  }

  /** A text of several lines. */
  public Form area(String name) {
    return add(FieldKind.AREA, name);
  }

  /** A box to tick; sends true. */
  public Form flag(String name) {
    return add(FieldKind.FLAG, name);
  }

  /** A file of one of these types, as the accept attribute writes them. */
  public Form file(String name, String accept) {
    return add(FieldKind.FILE, name).with(name, field -> field.accept(accept));
  }

  /** One of these values, whose texts are {@code PREFIX.NAME.VALUE}; a few are all shown. */
  public Form choice(String name, String... values) {
    return choice(
        name,
        Stream.of(values)
            .map(
                value -> {
                  String key = prefix + "." + name + "." + value;
                  return new Option(
                      value, texts.orElse(key, value), texts.orElse(key + ".hint", ""));
                })
            .toList());
  }

  /** One of these; a few are all shown. */
  public Form choice(String name, List<Option> options) {
    FieldKind kind = options.size() <= SHOWN_CHOICES ? FieldKind.RADIO : FieldKind.CHOICE;
    return add(kind, name).with(name, field -> field.options(options));
  }

  /** Changes a field. */
  public Form with(String name, UnaryOperator<Field> change) {
    fields.put(name, change.apply(field(name)));
    return this;
  }

  /** These may stay empty. */
  public Form optional(String... names) {
    for (String name : names) {
      with(name, Field::optional);
    }
    return this;
  }

  /** Takes fields out that the page or the server fills itself. */
  public Form without(String... names) {
    for (String name : names) {
      fields.remove(name);
    }
    return this;
  }

  /** Fills in what was entered or is kept; other names are passed over. */
  public Form values(Map<String, String> values) {
    fields.replaceAll((name, field) -> field.value(values.getOrDefault(name, field.value())));
    return this;
  }

  /** The version of the record that the form changes; sent along as {@code version}. */
  public Form version(int of) {
    this.version = of;
    return this;
  }

  /** Says what is wrong with a field, or, where there is no such field, with the whole. */
  public Form error(String name, String text) {
    if (fields.containsKey(name)) {
      with(name, field -> field.error(text));
    } else {
      general.add(text);
    }
    return this;
  }

  /** Says what is wrong with a field and what is expected instead. */
  public Form error(String name, Problem problem) {
    return error(
        name,
        texts.of(
            "shell.form.problem", problem.message(texts.lang()), problem.expected(texts.lang())));
  }

  /** The field of this name; asking for another is a bug. */
  public Field field(String name) {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + prefix));
  }

  /** A value of a field as a reader sees it: a choice by its text, a day in words. */
  String shown(Field field, String value) {
    if (field.kind() == FieldKind.FLAG) {
      return texts.of(value.equals("true") ? "shell.yes" : "shell.no");
    }
    if (field.kind() == FieldKind.DATE && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return texts.show().date(LocalDate.parse(value));
    }
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse(value);
  }

  /** All fields in their order. */
  public List<Field> fields() {
    return List.copyOf(fields.values());
  }

  /** All that is wrong, the whole form first. */
  public List<Wrong> wrongs() {
    return Stream.concat(
            general.stream().map(text -> new Wrong(text, "")),
            fields.values().stream()
                .filter(Field::isBad)
                .map(field -> new Wrong(field.label() + " – " + field.error(), field.target())))
        .toList();
  }

  /** Whether anything is wrong. */
  public boolean isBad() {
    return !wrongs().isEmpty();
  }

  /** The version of the record that the form changes; 0 for a new one. */
  public int version() {
    return version;
  }

  /** The name under which the browser keeps what is not sent yet. */
  public String draft() {
    return prefix;
  }
}
