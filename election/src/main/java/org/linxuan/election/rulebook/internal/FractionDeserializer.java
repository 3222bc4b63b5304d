package org.linxuan.election.rulebook.internal;

import org.linxuan.foundation.exact.Fraction;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads fractions written as text: 1/3, 15%. */
final class FractionDeserializer extends ValueDeserializer<Fraction> {
  @Override
  public Fraction deserialize(JsonParser parser, DeserializationContext context) {
    String text = parser.getValueAsString("");
    if (!Fraction.isWritten(text)) {
      return context.reportInputMismatch(Fraction.class, "not a fraction such as 1/3 or 15%%");
    }
    return Fraction.parse(text);
  }
}
