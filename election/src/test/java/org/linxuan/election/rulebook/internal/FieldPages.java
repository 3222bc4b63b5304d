package org.linxuan.election.rulebook.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes the pages that document every field of a rulebook, out of the schema. */
final class FieldPages {
  private static final Set<String> SHARED =
      Set.of("id", "column", "fraction", "clause", "line", "check", "limit", "text");

  private final JsonNode schema;
  private final Map<String, String> examples;
  private final Set<String> documented = new TreeSet<>();

  /**
   * @param examples the lines of a shipped rulebook, by section
   */
  FieldPages(JsonNode schema, Map<String, String> examples) {
    this.schema = schema;
    this.examples = examples;
  }

  /** File name to content: a page a section, and an index. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder(INTRODUCTION);
    for (var section : schema.path("properties").properties()) {
      pages.put(section.getKey() + ".md", page(section.getKey(), section.getValue()));
      index.append(
          "| [`%s`](%s.md) | %s | %s | %s |\n"
              .formatted(
                  section.getKey(),
                  section.getKey(),
                  required(schema, section.getKey()),
                  section.getValue().path("description").asString(),
                  section.getValue().path("description_zh").asString()));
    }
    index.append(SHARED_TYPES);
    for (String type : new TreeSet<>(SHARED)) {
      JsonNode rule = schema.at("/$defs/" + type);
      index.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  type,
                  rule.has("pattern") ? "`" + pipe(rule.path("pattern").asString()) + "`" : "",
                  rule.path("expects").asString("a mapping with `zh` and `en`, both not empty"),
                  rule.path("expects_zh").asString("含 `zh` 和 `en` 两项，均不为空")));
    }
    pages.put("README.md", index.toString());
    return pages;
  }

  /** The paths of all fields that the pages documented. */
  Set<String> documented() {
    return documented;
  }

  private String page(String name, JsonNode declared) {
    StringBuilder page = new StringBuilder("# `" + name + "`\n\n");
    page.append(declared.path("description").asString()).append("  \n");
    page.append(declared.path("description_zh").asString()).append("\n\n");
    page.append("Type: ").append(type(declared)).append(". ");
    page.append(required(schema, name).equals("yes") ? "Required.\n" : "May be absent.\n");
    documented.add(name);
    JsonNode entry = entry(declared);
    if (entry.has("allOf")) {
      for (JsonNode choice : entry.path("allOf")) {
        String kind = choice.at("/if/properties/kind/const").asString();
        page.append("\n## `kind: ").append(kind).append("`\n\n");
        table(page, resolved(choice.path("then")), name + "[" + kind + "]");
      }
    } else if (entry.has("properties")) {
      page.append("\n");
      table(page, entry, name);
    }
    if (examples.containsKey(name)) {
      page.append("\nFrom `congress-20`:\n\n```yaml\n").append(examples.get(name)).append("```\n");
    }
    return page.toString();
  }

  private void table(StringBuilder page, JsonNode object, String path) {
    page.append("| field | required | type | meaning | 含义 |\n|---|---|---|---|---|\n");
    rows(page, object, "", path);
  }

  private void rows(StringBuilder page, JsonNode object, String prefix, String path) {
    for (var field : object.path("properties").properties()) {
      String name = prefix + field.getKey();
      page.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  name,
                  required(object, field.getKey()),
                  type(field.getValue()),
                  pipe(field.getValue().path("description").asString()),
                  pipe(field.getValue().path("description_zh").asString())));
      documented.add(path + "." + name);
      JsonNode entry = entry(field.getValue());
      if (entry.has("properties") && !isShared(field.getValue())) {
        rows(page, entry, name + ".", path);
      }
    }
  }

  private boolean isShared(JsonNode declared) {
    String ref = declared.path("$ref").asString(declared.path("items").path("$ref").asString(""));
    return SHARED.contains(ref.replace("#/$defs/", ""));
  }

  private static String required(JsonNode object, String field) {
    boolean required =
        object.path("required").valueStream().anyMatch(n -> n.asString().equals(field));
    return required ? "yes" : "no";
  }

  /** The mapping itself, or that of a list's entries. */
  private JsonNode entry(JsonNode declared) {
    JsonNode rule = resolved(declared);
    return rule.has("items") ? resolved(rule.path("items")) : rule;
  }

  private String type(JsonNode declared) {
    String ref = declared.path("$ref").asString("").replace("#/$defs/", "");
    if (SHARED.contains(ref)) {
      return ref;
    }
    JsonNode rule = resolved(declared);
    if (rule.has("const")) {
      return "`" + text(rule.path("const")) + "`";
    }
    if (rule.has("enum")) {
      return String.join(
          ", ", rule.path("enum").valueStream().map(n -> "`" + text(n) + "`").toList());
    }
    return switch (rule.path("type").asString("")) {
      case "array" -> "list of " + type(rule.path("items"));
      case "boolean" -> "`true` or `false`";
      case "integer" -> "whole number" + bounds(rule);
      default ->
          rule.has("additionalProperties") && rule.path("additionalProperties").isObject()
              ? "mapping to " + type(rule.path("additionalProperties"))
              : "mapping";
    };
  }

  private static String bounds(JsonNode rule) {
    String least = rule.path("minimum").asString("");
    String most = rule.path("maximum").asString("");
    boolean open = most.isEmpty() || most.length() > 12;
    return open ? " from " + least : ", " + least + " to " + most;
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : node.toString();
  }

  private static String pipe(String text) {
    return text.replace("|", "\\|");
  }

  private JsonNode resolved(JsonNode declared) {
    String ref = declared.path("$ref").asString("");
    return ref.isEmpty() ? declared : resolved(schema.at(ref.substring(1)));
  }

  private static final String INTRODUCTION =
      """
      # Rulebooks, field by field

      A rulebook is a YAML file: one document, UTF-8, without anchors, aliases or tags, no key twice. Every number that is
      not whole is a fraction in quotes. Texts for people stand in Chinese and English. `./linxuan rulebook check FILE`
      says what is wrong where; `./linxuan rulebook explain ID` says what it means. The schema is
      `rulebooks/schema.json`; these pages are written out of it by a test (`FieldPagesTest`, with `-Dupdate=true`):
      change the schema, not the pages.

      Beyond the schema a rulebook must not contradict itself: ids stand once and references name what is there; an article
      is enforced by a check or recorded by people; an act has a body that may do it, and a body that votes has a quorum
      and a majority base; a gate rests on an article; the chain of numbers, the composition rules, the weights and
      columns of the apportionment and the formulas can hold together. The codes of all problems: `docs/errors.md`.

      | section | required | meaning | 含义 |
      |---|---|---|---|
      """;

  private static final String SHARED_TYPES =
      """

      ## Types that many fields share

      | type | form | what it is | 说明 |
      |---|---|---|---|
      """;
}
