package org.linxuan.election.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Keyed;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.exact.Fraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema says what the records say: the same fields, of the same types, from top to bottom. */
class SchemaMatchesRecordsTest {
  private static final JsonNode SCHEMA = schema();
  private final List<String> differences = new ArrayList<>();

  private static JsonNode schema() {
    try {
      Path home = Path.of(System.getProperty("linxuan.home"));
      return JsonMapper.shared().readTree(Files.readString(home.resolve("rulebooks/schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void fieldsAndTypesAgree() {
    compare(Rulebook.class, SCHEMA, "");
    assertThat(differences).isEmpty();
  }

  @Test
  void everyKindOfApportionmentIsInBoth() {
    List<String> inCode =
        Arrays.stream(ApportionmentRules.class.getAnnotation(JsonSubTypes.class).value())
            .map(JsonSubTypes.Type::name)
            .sorted()
            .toList();
    JsonNode kinds = SCHEMA.at("/$defs/apportionment/properties/kind/enum");
    assertThat(kinds.valueStream().map(JsonNode::stringValue).sorted().toList()).isEqualTo(inCode);
  }

  private void compare(Class<?> type, JsonNode declared, String path) {
    JsonNode schema = resolved(declared);
    if (!schema.path("type").asString("").equals("object")) {
      differences.add(path + ": the schema has no object for " + type.getSimpleName());
      return;
    }
    TreeSet<String> inSchema = new TreeSet<>(schema.path("properties").propertyNames());
    if (ApportionmentRules.class.isAssignableFrom(type)) {
      inSchema.remove("kind");
    }
    for (RecordComponent part : type.getRecordComponents()) {
      String name = name(part);
      if (!inSchema.remove(name)) {
        differences.add(path + "/" + name + ": not in the schema");
      } else {
        value(part.getGenericType(), schema.path("properties").path(name), path + "/" + name);
        required(part, name, schema, path);
      }
    }
    inSchema.forEach(name -> differences.add(path + "/" + name + ": not in the records"));
    if (schema.path("additionalProperties").asBoolean(true)) {
      differences.add(path + ": further fields are not refused");
    }
  }

  /** Whatever may be null in a record is optional in the schema. */
  private void required(RecordComponent part, String name, JsonNode schema, String path) {
    boolean required =
        schema.path("required").valueStream().anyMatch(n -> n.stringValue().equals(name));
    boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (required && nullable) {
      differences.add(path + "/" + name + ": required, but may be null");
    }
    boolean scalar = part.getType() == int.class || part.getType() == long.class;
    if (!required && scalar) {
      differences.add(path + "/" + name + ": a number that the schema does not require");
    }
  }

  private void value(Type type, JsonNode declared, String path) {
    JsonNode schema = resolved(declared);
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      expect("array", schema, path);
      value(list.getActualTypeArguments()[0], schema.path("items"), path);
    } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      expect("object", schema, path);
      value(map.getActualTypeArguments()[1], schema.path("additionalProperties"), path);
    } else if (type instanceof Class<?> raw) {
      single(raw, schema, path);
    } else {
      differences.add(path + ": " + type);
    }
  }

  private void single(Class<?> type, JsonNode schema, String path) {
    if (type == ApportionmentRules.class) {
      for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
        String name = "apportionment_" + kind.name().replace('-', '_');
        compare(kind.value(), SCHEMA.at("/$defs/" + name), path + "[" + kind.name() + "]");
      }
    } else if (type == Check.class) {
      expect("string", schema, path);
    } else if (type.isEnum()) {
      List<String> keys = Arrays.stream(type.getEnumConstants()).map(this::key).toList();
      List<String> values = schema.path("enum").valueStream().map(JsonNode::asString).toList();
      if (!new TreeSet<>(keys).equals(new TreeSet<>(values))) {
        differences.add(path + ": " + values + " in the schema, " + keys + " in the records");
      }
    } else if (type.isRecord() && type != Fraction.class) {
      compare(type, schema, path);
    } else if (type == boolean.class || type == Boolean.class) {
      expect("boolean", schema, path);
    } else if (type == String.class || type == Fraction.class) {
      boolean choice = schema.has("enum") || schema.has("const");
      if (!choice) {
        expect("string", schema, path);
      }
    } else if (!schema.has("const")) {
      expect("integer", schema, path);
    }
  }

  private String key(Object constant) {
    return constant instanceof Keyed keyed ? keyed.key() : ((Enum<?>) constant).name();
  }

  private void expect(String wanted, JsonNode schema, String path) {
    if (!schema.path("type").asString("").equals(wanted)) {
      differences.add(path + ": " + schema.path("type") + " in the schema, " + wanted + " in code");
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : resolved(SCHEMA.at(ref.substring(1)));
  }

  private static String name(RecordComponent part) {
    JsonProperty given = part.getAccessor().getAnnotation(JsonProperty.class);
    return given != null && !given.value().isEmpty()
        ? given.value()
        : part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
