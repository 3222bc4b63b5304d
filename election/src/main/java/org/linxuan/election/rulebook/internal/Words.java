package org.linxuan.election.rulebook.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.linxuan.foundation.problem.Problem;
import tools.jackson.databind.JsonNode;

/** How problems of a rulebook speak of fields and values. */
final class Words {
  private static final int SHOWN = 60;

  private Words() {}

  /** What a value is, by the names that a schema uses. */
  static String typeOf(JsonNode node) {
    if (node.isObject()) {
      return "object";
    }
    if (node.isArray()) {
      return "array";
    }
    if (node.isBoolean()) {
      return "boolean";
    }
    return node.isNull() ? "null" : node.isString() ? "string" : "integer";
  }

  /** The name of a type for people, in both languages. */
  static String both(String type) {
    return switch (type) {
      case "object" -> Problem.both("a mapping of keys to values", "键值对应");
      case "array" -> Problem.both("a list", "列表");
      case "boolean" -> Problem.both("true or false", "true 或 false");
      case "integer" -> Problem.both("a whole number", "整数");
      case "null" -> Problem.both("empty", "空");
      default -> Problem.both("text", "文字");
    };
  }

  /** A value in one line that is not too long. */
  static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** A pointer as names, without the numbers of entries, since the place says which entry it is. */
  static String label(String pointer) {
    if (pointer.isEmpty()) {
      return "/";
    }
    return Arrays.stream(pointer.substring(1).split("/"))
        .filter(part -> !part.chars().allMatch(c -> c >= '0' && c <= '9'))
        .collect(Collectors.joining("."));
  }
}
