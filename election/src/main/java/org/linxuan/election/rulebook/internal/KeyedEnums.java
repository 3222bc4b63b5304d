package org.linxuan.election.rulebook.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linxuan.election.rulebook.Keyed;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Reads enums by the key that they are written with in rulebooks. */
final class KeyedEnums extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier beanDescription,
      ValueDeserializer<?> deserializer) {
    if (!Keyed.class.isAssignableFrom(type.getRawClass())) {
      return deserializer;
    }
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getRawClass().getEnumConstants()) {
      constants.put(((Keyed) constant).key(), constant);
    }
    return new ByKey(type.getRawClass(), constants);
  }

  private static final class ByKey extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final Map<String, Object> constants;

    ByKey(Class<?> type, Map<String, Object> constants) {
      this.type = type;
      this.constants = constants;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getValueAsString("");
      Object constant = constants.get(text);
      if (constant == null) {
        return context.reportInputMismatch(
            type, "%s is not one of %s", text, String.join(", ", constants.keySet()));
      }
      return constant;
    }
  }
}
