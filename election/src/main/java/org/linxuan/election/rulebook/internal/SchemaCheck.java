package org.linxuan.election.rulebook.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.databind.JsonNode;

/** Holds a rulebook's tree against the schema, and says what is wrong where in the file. */
final class SchemaCheck {
  private static final String RESOURCE = "/rulebooks/schema.json";

  private final YamlTree tree;
  private final Problems problems;
  private final JsonNode schema;

  /** Compiled at the first use, once: that takes longer than a check. */
  private static final class Compiled {
    static final Schema SCHEMA =
        SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(text(), InputFormat.JSON);
  }

  private SchemaCheck(YamlTree tree, Problems problems, JsonNode schema) {
    this.tree = tree;
    this.problems = problems;
    this.schema = schema;
  }

  static void run(YamlTree tree, Problems problems) {
    SchemaCheck check = new SchemaCheck(tree, problems, Compiled.SCHEMA.getSchemaNode());
    List<Error> errors = Compiled.SCHEMA.validate(tree.root());
    errors.forEach(check::report);
  }

  private static String text() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Error error) {
    String at = error.getInstanceLocation().toString();
    switch (error.getKeyword()) {
      case "required" -> missing(error, at);
      case "additionalProperties", "propertyNames" -> unknown(error, at);
      case "type" -> type(error, at);
      case "enum" -> value(error, at, list(error.getSchemaNode()));
      case "const" -> value(error, at, plain(error.getSchemaNode()));
      case "pattern", "maxLength" -> form(error, at);
      case "minimum" -> range(error, at, "at least ", "不小于 ");
      case "maximum" -> range(error, at, "at most ", "不大于 ");
      case "minItems" ->
          add(
              RulebookProblem.RULEBOOK_LIST_SHORT,
              at,
              error.getInstanceNode().size(),
              plain(error.getSchemaNode()));
      case "uniqueItems" -> add(RulebookProblem.RULEBOOK_LIST_TWICE, at);
      default -> add(RulebookProblem.RULEBOOK_FIELD, at, error.getMessage());
    }
  }

  private void missing(Error error, String at) {
    String below = YamlTree.below(at, error.getProperty());
    JsonNode field = rule(error).path("properties").path(error.getProperty());
    problems.add(
        RulebookProblem.RULEBOOK_FIELD_MISSING,
        tree.where(at),
        label(below),
        error.getProperty(),
        Problem.both(
            without(field.path("description").asString("")),
            without(field.path("description_zh").asString(""))));
  }

  private void unknown(Error error, String at) {
    String below = YamlTree.below(at, error.getProperty());
    String allowed =
        error.getKeyword().equals("propertyNames")
            ? expects(schema.at("/$defs/id"))
            : String.join(", ", rule(error).path("properties").propertyNames());
    problems.add(
        RulebookProblem.RULEBOOK_FIELD_UNKNOWN, tree.whereKey(below), label(below), allowed);
  }

  private void type(Error error, String at) {
    String found = Words.typeOf(error.getInstanceNode());
    JsonNode rule = rule(error);
    String wanted =
        rule.has("expects") ? expects(rule) : Words.both(error.getSchemaNode().asString(""));
    add(RulebookProblem.RULEBOOK_FIELD_TYPE, at, Words.both(found), wanted);
  }

  private void value(Error error, String at, String allowed) {
    add(RulebookProblem.RULEBOOK_FIELD_VALUE, at, shown(error), allowed);
  }

  private void form(Error error, String at) {
    boolean tooLong = error.getKeyword().equals("maxLength");
    String most = plain(error.getSchemaNode());
    String expected =
        tooLong
            ? Problem.both("at most " + most + " characters", "不超过 " + most + " 个字符")
            : expects(rule(error));
    add(RulebookProblem.RULEBOOK_FIELD_FORM, at, shown(error), expected);
  }

  private void range(Error error, String at, String english, String chinese) {
    String limit = plain(error.getSchemaNode());
    String expected = Problem.both(english + limit, chinese + limit);
    add(RulebookProblem.RULEBOOK_FIELD_RANGE, at, shown(error), expected);
  }

  private void add(RulebookProblem code, String at, Object... rest) {
    Object[] args = new Object[rest.length + 1];
    args[0] = label(at);
    System.arraycopy(rest, 0, args, 1, rest.length);
    problems.add(code, tree.where(at), args);
  }

  /** The part of the schema in which the keyword stands that failed. */
  private JsonNode rule(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    return schema.at(fragment.substring(0, fragment.lastIndexOf('/')));
  }

  private static String expects(JsonNode rule) {
    return Problem.both(rule.path("expects").asString(""), rule.path("expects_zh").asString(""));
  }

  private static String list(JsonNode values) {
    return String.join(", ", values.valueStream().map(SchemaCheck::plain).toList());
  }

  private static String plain(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private static String shown(Error error) {
    return Words.shown(plain(error.getInstanceNode()));
  }

  private static String without(String sentence) {
    return sentence.replaceAll("[.。]$", "");
  }

  /** Names without the numbers of entries, since the place says which entry it is. */
  private static String label(String pointer) {
    return Words.label(pointer);
  }
}
