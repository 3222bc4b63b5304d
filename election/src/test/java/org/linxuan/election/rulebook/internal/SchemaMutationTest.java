package org.linxuan.election.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.YamlReader;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every value of a shipped rulebook is replaced in turn by one of each other type, and every member
 * removed: a wrong type is found at its own place, a missing required field at its parent's.
 */
class SchemaMutationTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static YamlTree tree(String id) {
    Path home = Path.of(System.getProperty("linxuan.home"));
    Source source = Source.of(home.resolve("rulebooks/" + id + ".yaml"));
    return YamlReader.read(source, new Problems()).orElseThrow();
  }

  /** Pointers of one example of each field: entries of lists are looked at once each. */
  private static Map<String, String> examples(YamlTree tree) {
    Map<String, String> byShape = new TreeMap<>();
    collect(tree.root(), "", byShape);
    return byShape;
  }

  private static void collect(JsonNode node, String pointer, Map<String, String> byShape) {
    byShape.putIfAbsent(pointer.replaceAll("/[0-9]+(?=/|$)", "/*"), pointer);
    if (node.isObject()) {
      node.properties()
          .forEach(e -> collect(e.getValue(), YamlTree.below(pointer, e.getKey()), byShape));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, byShape);
      }
    }
  }

  private static List<Problem> check(YamlTree tree, JsonNode changed) {
    Problems problems = new Problems();
    SchemaCheck.run(new YamlTree(tree.file(), changed, tree.values(), tree.keys()), problems);
    return problems.list();
  }

  @ParameterizedTest
  @ValueSource(strings = {"congress-20", "primary-congress"})
  void aValueOfAnotherTypeIsFoundAtItsPlace(String id) {
    YamlTree tree = tree(id);
    int tried = 0;
    for (String pointer : examples(tree).values()) {
      if (pointer.isEmpty()) {
        continue;
      }
      for (JsonNode other : others(tree.root().at(pointer))) {
        JsonNode changed = tree.root().deepCopy();
        put(changed, pointer, other);
        List<Problem> found = check(tree, changed);
        assertThat(found).as(pointer + " := " + other).isNotEmpty();
        assertThat(found)
            .as(pointer + " := " + other)
            .anySatisfy(p -> assertThat(p.where()).isEqualTo(tree.where(pointer)));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"congress-20", "primary-congress"})
  void aMissingFieldIsFoundAtItsParentWhereItIsRequired(String id) {
    YamlTree tree = tree(id);
    List<String> required = new ArrayList<>();
    for (String pointer : examples(tree).values()) {
      int slash = pointer.lastIndexOf('/');
      String parent = slash < 0 ? "" : pointer.substring(0, slash);
      if (pointer.isEmpty() || !tree.root().at(parent).isObject()) {
        continue;
      }
      JsonNode changed = tree.root().deepCopy();
      ((ObjectNode) changed.at(parent)).remove(pointer.substring(slash + 1));
      List<Problem> found = check(tree, changed);
      if (!found.isEmpty()) {
        required.add(pointer);
        assertThat(found).as(pointer).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(RulebookProblem.RULEBOOK_FIELD_MISSING);
        assertThat(found.get(0).where()).isEqualTo(tree.where(parent));
        assertThat(found.get(0).args().get(1)).isEqualTo(pointer.substring(slash + 1));
      }
    }
    assertThat(required.stream().map(p -> p.replaceAll("/[0-9]+", "/*")))
        .contains(
            "/schema", "/id", "/edition", "/title", "/title/zh", "/articles", "/articles/*/id")
        .contains("/bodies/*/quorum/ratio", "/chain/*/more", "/ballot/write_ins/allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"congress-20", "primary-congress"})
  void anUnknownFieldIsFoundInEveryMapping(String id) {
    YamlTree tree = tree(id);
    for (String pointer : examples(tree).values()) {
      if (tree.root().at(pointer).isObject() && !pointer.endsWith("names_by_kind")) {
        JsonNode changed = tree.root().deepCopy();
        ((ObjectNode) changed.at(pointer)).put("surplus", 1);
        List<Problem> found = check(tree, changed);
        assertThat(found).as(pointer).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(RulebookProblem.RULEBOOK_FIELD_UNKNOWN);
        assertThat(found.get(0).where()).isEqualTo(tree.where(pointer));
      }
    }
  }

  @Test
  void placesAreThoseOfTheFile() {
    String yaml =
        """
        schema: 1
        id: Bad Id
        edition: 2
        title: {zh: 题, en: ""}
        surplus: 1
        articles:
          - id: a
            cites: [E1.1, E1.1, x]
            text: {zh: 文, en: text}
            confidence: D
            confirmed: "yes"
        chain:
          - {id: c, more: seats, than: seats, ratio: 0.5.1, article: a}
        """;
    Problems problems = new Problems();
    RulebookLoader.open(Source.bytes("r.yaml", yaml.getBytes(StandardCharsets.UTF_8)), problems);
    assertThat(problems.list().stream().map(p -> p.where() + " " + p.code().name()))
        .containsExactly(
            "r.yaml:2:5 RULEBOOK_FIELD_FORM",
            "r.yaml:3:10 RULEBOOK_FIELD_TYPE",
            "r.yaml:4:20 RULEBOOK_FIELD_FORM",
            "r.yaml:5:1 RULEBOOK_FIELD_UNKNOWN",
            "r.yaml:8:12 RULEBOOK_LIST_TWICE",
            "r.yaml:8:25 RULEBOOK_FIELD_FORM",
            "r.yaml:10:17 RULEBOOK_FIELD_VALUE",
            "r.yaml:11:16 RULEBOOK_FIELD_TYPE",
            "r.yaml:13:46 RULEBOOK_FIELD_FORM");
  }

  private static List<JsonNode> others(JsonNode value) {
    List<JsonNode> all = new ArrayList<>();
    if (!value.isObject()) {
      all.add(NODES.objectNode().put("k", 1));
    }
    if (!value.isArray()) {
      all.add(NODES.arrayNode().add(1));
    }
    if (!value.isString()) {
      all.add(NODES.stringNode("text"));
    }
    if (!value.isBoolean()) {
      all.add(NODES.booleanNode(true));
    }
    if (!value.isNumber()) {
      all.add(NODES.numberNode(7));
    }
    all.add(NODES.nullNode());
    return all;
  }

  private static void put(JsonNode root, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }
}
