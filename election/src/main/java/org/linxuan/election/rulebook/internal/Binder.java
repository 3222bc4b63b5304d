package org.linxuan.election.rulebook.internal;

import java.util.Optional;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns the tree of a rulebook into its records. */
final class Binder {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(
              new SimpleModule("rulebook")
                  .addDeserializer(Fraction.class, new FractionDeserializer())
                  .setDeserializerModifier(new KeyedEnums()))
          .build();

  private Binder() {}

  /** The records; nothing, with a problem at its place, if a value does not fit. */
  public static Optional<Rulebook> bind(YamlTree tree, Problems problems) {
    try {
      return Optional.of(MAPPER.treeToValue(tree.root(), Rulebook.class));
    } catch (JacksonException e) {
      String pointer = pointer(e);
      problems.add(
          RulebookProblem.RULEBOOK_FIELD,
          tree.where(pointer),
          pointer.isEmpty() ? "/" : pointer,
          e.getOriginalMessage().lines().findFirst().orElse("?"));
      return Optional.empty();
    }
  }

  private static String pointer(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name =
          step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
      pointer.append(YamlTree.below("", name));
    }
    return pointer.toString();
  }
}
