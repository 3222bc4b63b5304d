package org.linxuan.election.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.linxuan.foundation.json.CanonicalJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a decision as one line of canonical JSON; empty members are left out. */
final class DecisionLine {
  private DecisionLine() {}

  static String of(Decision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "kind", decision.kind().key());
    put(node, "date", decision.date().toString());
    put(node, "unit", decision.unit());
    put(node, "stage", decision.stage());
    put(node, "way", decision.way());
    put(node, "outcome", decision.outcome());
    put(node, "mandate", decision.mandate());
    put(node, "articles", decision.articles());
    put(node, "missing", decision.missing());
    if (decision.person() != null) {
      put(node, "person", decision.person().value());
    }
    if (decision.passage() != null) {
      put(node, "to", decision.passage().to().key());
      PersonStage from = decision.passage().from();
      put(node, "from", from == null ? "" : from.key());
    }
    put(node, decision.done());
    return CanonicalJson.text(node);
  }

  static String hash(String line) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(ObjectNode node, ActDone done) {
    put(node, "act", done.act());
    put(node, "body", done.body());
    put(node, "meeting", done.meeting());
    Hands hands = done.hands();
    if (hands != null) {
      put(node, "prepared_by", hands.preparedBy());
      put(node, "checked_by", hands.checkedBy());
      put(node, "issued_by", hands.issuedBy());
    }
    Votes votes = done.votes();
    if (votes != null) {
      ObjectNode counts = node.putObject("votes");
      counts.put("for", votes.inFavour());
      counts.put("against", votes.against());
      counts.put("abstain", votes.abstain());
    }
  }

  private static void put(ObjectNode node, String member, String text) {
    if (!text.isEmpty()) {
      node.put(member, text);
    }
  }

  private static void put(ObjectNode node, String member, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(member);
      texts.forEach(array::add);
    }
  }
}
