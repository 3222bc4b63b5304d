package org.linxuan.election.composition;

import java.util.Comparator;
import java.util.Map;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * A person who may stand on a list: the values of the features that matter, and how much support
 * the person has.
 */
public record SlatePerson(String id, Map<String, String> features, long support) {
  /** By id, code point by code point. */
  public static final Comparator<SlatePerson> BY_ID =
      Comparator.comparing(SlatePerson::id, CodePointOrder.INSTANCE);

  public SlatePerson {
    features = Map.copyOf(features);
  }
}
