package org.linxuan.foundation.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Lang;

/**
 * What people read instead of the names in a {@link TableSpec}: for columns, for the values of
 * choices, and a sentence on what a column holds, each in both languages.
 */
public final class Titles {
  private final Map<String, Both> columns;
  private final Map<String, Both> notes;
  private final Map<String, Map<String, Both>> values;

  private record Both(String en, String zh) {
    boolean is(String text) {
      return zh.equals(text) || en.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }
  }

  private Titles(
      Map<String, Both> columns, Map<String, Both> notes, Map<String, Map<String, Both>> values) {
    this.columns = columns;
    this.notes = notes;
    this.values = values;
  }

  /** No titles: names stand for themselves. */
  public static Titles none() {
    return new Titles(Map.of(), Map.of(), Map.of());
  }

  /** The same with a title of a column. */
  public Titles column(String column, String en, String zh) {
    return new Titles(with(columns, column, new Both(en, zh)), notes, values);
  }

  /** The same with a sentence on what a column holds. */
  public Titles note(String column, String en, String zh) {
    return new Titles(columns, with(notes, column, new Both(en, zh)), values);
  }

  /** The same with a title of a value of a choice. */
  public Titles value(String column, String value, String en, String zh) {
    Map<String, Both> of = with(values.getOrDefault(column, Map.of()), value, new Both(en, zh));
    return new Titles(columns, notes, with(values, column, of));
  }

  private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
    Map<String, T> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  /** The title of a column; its name where it has none. */
  public String title(String column, Lang lang) {
    return text(columns.get(column), column, lang);
  }

  /** What a column holds; empty where nothing is said. */
  public String noteOn(String column, Lang lang) {
    return text(notes.get(column), "", lang);
  }

  /** The title of a value; the value where it has none. */
  public String title(String column, String value, Lang lang) {
    return text(values.getOrDefault(column, Map.of()).get(value), value, lang);
  }

  private static String text(@Nullable Both both, String otherwise, Lang lang) {
    return both == null ? otherwise : lang.of(both.en(), both.zh());
  }

  /** The column that a header cell means: its name, or its title in either language. */
  Optional<Column> find(TableSpec spec, String header) {
    String plain = header.replaceAll("\\s+", " ").strip().replaceFirst("\\s*[*＊]$", "");
    Optional<Column> byName =
        spec.columns().stream().filter(c -> c.name().equals(plain)).findFirst();
    return byName.or(
        () ->
            spec.columns().stream()
                .filter(
                    c ->
                        Optional.ofNullable(columns.get(c.name()))
                            .filter(b -> b.is(plain))
                            .isPresent())
                .findFirst());
  }

  /** The value that a cell of a choice means; the cell's text where it means none. */
  String value(Column column, String text) {
    if (column.choices().contains(text)) {
      return text;
    }
    Map<String, Both> known = values.getOrDefault(column.name(), Map.of());
    return column.choices().stream()
        .filter(
            v ->
                v.equalsIgnoreCase(text)
                    || Optional.ofNullable(known.get(v)).filter(b -> b.is(text)).isPresent())
        .findFirst()
        .orElse(text);
  }
}
