package org.linxuan.election.count;

import java.util.Collection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a result as the command prints it: one line, every member always there, in fixed order.
 */
public final class ResultJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResultJson() {}

  /** The JSON text, without a line end. */
  public static String text(CountResult result) {
    ObjectNode json = NODES.objectNode();
    Outcome outcome = result.outcome();
    boolean isVoid = outcome instanceof Outcome.VotingVoid;
    json.put("voting", isVoid ? "void" : "valid");
    json.put("reason", outcome instanceof Outcome.VotingVoid v ? v.reason().key() : "");
    json.put("returned", result.returned());
    json.put("valid", result.valid());
    json.put("invalid", result.invalid());
    ObjectNode reasons = json.putObject("invalid_reasons");
    for (InvalidReason reason : InvalidReason.values()) {
      reasons.put(reason.key(), result.invalidReasons().getOrDefault(reason, 0L));
    }
    var tallies = json.putArray("tallies");
    for (Tally tally : result.tallies()) {
      tallies
          .addObject()
          .put("candidate", tally.candidate())
          .put("for", tally.inFavour())
          .put("against", tally.against())
          .put("abstain", tally.abstain());
    }
    var writeIns = json.putArray("write_ins");
    for (WriteIn writeIn : result.writeIns()) {
      writeIns.addObject().put("name", writeIn.name()).put("for", writeIn.inFavour());
    }
    names(json, "elected", result.elected());
    names(json, "tied", result.tied());
    json.put("unfilled", outcome.unfilled());
    json.put("next", outcome.next().key());
    return json.toString();
  }

  private static void names(ObjectNode json, String key, Collection<String> names) {
    var array = json.putArray(key);
    names.forEach(array::add);
  }
}
