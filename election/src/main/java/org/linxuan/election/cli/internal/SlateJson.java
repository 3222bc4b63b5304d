package org.linxuan.election.cli.internal;

import org.linxuan.election.composition.SlateOutcome;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Listing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the search for a list ended, as scripts read it. */
final class SlateJson {
  private SlateJson() {}

  static ObjectNode of(SlateOutcome outcome, boolean withAlternatives) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (outcome instanceof Chosen chosen) {
      json.put("feasible", true);
      put(json, chosen.best());
      json.put("proven", chosen.proven());
      if (withAlternatives) {
        ArrayNode alternatives = json.putArray("alternatives");
        chosen.alternatives().forEach(listing -> put(alternatives.addObject(), listing));
      }
    } else if (outcome instanceof SlateOutcome.Undecided) {
      json.putNull("feasible");
    } else {
      json.put("feasible", false);
      put(json, outcome instanceof Infeasible infeasible ? infeasible : NONE);
    }
    return json;
  }

  private static final Infeasible NONE = new Infeasible(java.util.List.of(), java.util.List.of());

  private static void put(ObjectNode json, Listing listing) {
    ArrayNode ids = json.putArray("ids");
    listing.ids().forEach(ids::add);
    json.put("support", listing.support());
  }

  private static void put(ObjectNode json, Infeasible infeasible) {
    ArrayNode conflict = json.putArray("conflict");
    infeasible
        .conflict()
        .forEach(
            bound ->
                conflict
                    .addObject()
                    .put("feature", bound.feature())
                    .put("value", bound.value())
                    .put("bound", bound.side().key())
                    .put("limit", bound.limit()));
    ArrayNode relaxation = json.putArray("relaxation");
    infeasible
        .relaxation()
        .forEach(
            change ->
                relaxation
                    .addObject()
                    .put("feature", change.feature())
                    .put("value", change.value())
                    .put("bound", change.side().key())
                    .put("from", change.from())
                    .put("to", change.to()));
  }
}
