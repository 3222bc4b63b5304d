package org.linxuan.election.count.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.rulebook.Keyed;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.databind.JsonNode;

/** Takes typed values out of the tree of a CONTEST file; whatever does not fit is a problem. */
final class ContestFields {
  /** The greatest whole number that fits a long has this many digits; YAML numbers have fewer. */
  private static final int LONG_DIGITS = 19;

  private final YamlTree tree;
  private final Problems problems;

  ContestFields(YamlTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** Whether the tree is a mapping at all; its unknown keys are problems. */
  boolean isMapping(List<String> known) {
    if (!tree.root().isObject()) {
      problems.add(CountProblem.CONTEST_SHAPE, where(""));
      return false;
    }
    tree.root()
        .propertyNames()
        .forEach(
            key -> {
              if (!known.contains(key)) {
                problems.add(
                    CountProblem.CONTEST_KEY_UNKNOWN,
                    tree.whereKey(YamlTree.below("", key)),
                    key,
                    String.join(", ", known));
              }
            });
    return true;
  }

  Where where(String key) {
    return key.isEmpty() ? Where.file(tree.file()) : tree.where(YamlTree.below("", key));
  }

  Where where(String key, int item) {
    return tree.where(YamlTree.below("", key) + "/" + item);
  }

  /** The value of a key that must be there. */
  Optional<JsonNode> required(String key, String expected) {
    Optional<JsonNode> value = tree.root().optional(key);
    if (value.isEmpty()) {
      problems.add(CountProblem.CONTEST_KEY_MISSING, where(""), key, expected);
    }
    return value;
  }

  /** The value of a key that may be left out. */
  Optional<JsonNode> optional(String key) {
    return tree.root().optional(key);
  }

  Optional<String> text(String key, String expected) {
    return required(key, expected).flatMap(value -> text(key, value));
  }

  Optional<String> optionalText(String key) {
    return optional(key).flatMap(value -> text(key, value));
  }

  private Optional<String> text(String key, JsonNode value) {
    if (value.isString() && !value.stringValue().isBlank()) {
      return Optional.of(value.stringValue());
    }
    problems.add(CountProblem.CONTEST_NOT_TEXT, where(key), key, value);
    return Optional.empty();
  }

  <T extends Keyed> Optional<T> choice(String key, JsonNode value, T[] constants) {
    for (T constant : constants) {
      if (value.isString() && value.stringValue().equals(constant.key())) {
        return Optional.of(constant);
      }
    }
    String keys = Arrays.stream(constants).map(Keyed::key).collect(Collectors.joining(", "));
    problems.add(CountProblem.CONTEST_NOT_CHOICE, where(key), key, plain(value), keys);
    return Optional.empty();
  }

  OptionalLong count(String key) {
    Optional<JsonNode> value = required(key, "0, 1, 2 ...");
    return value.isPresent() ? count(key, value.get()) : OptionalLong.empty();
  }

  private OptionalLong count(String key, JsonNode value) {
    if (value.isIntegralNumber() && value.longValue() >= 0) {
      return OptionalLong.of(value.longValue());
    }
    boolean large = value.isString() && value.stringValue().matches("[1-9][0-9]{18,}");
    if (large && value.stringValue().length() == LONG_DIGITS) {
      BigInteger number = new BigInteger(value.stringValue());
      if (number.bitLength() < Long.SIZE) {
        return OptionalLong.of(number.longValueExact());
      }
    }
    CountProblem code =
        large ? CountProblem.CONTEST_COUNT_TOO_LARGE : CountProblem.CONTEST_NOT_COUNT;
    problems.add(code, where(key), key, plain(value));
    return OptionalLong.empty();
  }

  private static String plain(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
