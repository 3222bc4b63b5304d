package org.linxuan.election.composition;

import java.util.Comparator;
import java.util.Map;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * A person who may stand on a list: the values of the features that matter, and how much support
 * the person has.
 */
public record Person(String id, Map<String, String> features, long support) {
  /** By id, code point by code point. */
  public static final Comparator<Person> BY_ID =
      Comparator.comparing(Person::id, CodePointOrder.INSTANCE);

  public Person {
    features = Map.copyOf(features);
  }
}
