package org.linxuan.verifier.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.CanonicalJson;
import org.linxuan.verifier.read.Hashes;
import org.linxuan.verifier.read.Row;

/** One line of the record while it is put together; members without content are left out. */
final class Decision {
  private final Map<String, Object> members = new TreeMap<>();

  /** A decision of a kind, of a unit or of none, on a day. */
  Decision(String kind, String unit, String date) {
    with("kind", kind).with("unit", unit).with("date", date);
  }

  static Decision of(String kind, Unit unit, String date) {
    return new Decision(kind, unit.id(), date);
  }

  Decision with(String member, String text) {
    if (!text.isEmpty()) {
      members.put(member, text);
    }
    return this;
  }

  Decision with(String member, List<String> texts) {
    List<String> full = texts.stream().filter(t -> !t.isEmpty()).toList();
    if (!full.isEmpty()) {
      members.put(member, full);
    }
    return this;
  }

  Decision article(String article) {
    return with("articles", List.of(article));
  }

  /** Who prepared, checked and issued. */
  Decision hands(Row row) {
    List.of("prepared_by", "checked_by", "issued_by").forEach(hand -> with(hand, row.get(hand)));
    return this;
  }

  Decision votes(long inFavour, long against, long abstain) {
    members.put("votes", Map.of("for", inFavour, "against", against, "abstain", abstain));
    return this;
  }

  /** The content of a member that is a text; empty if it is not there. */
  String get(String member) {
    return members.get(member) instanceof String text ? text : "";
  }

  String line() {
    return CanonicalJson.of(members);
  }

  String hash() {
    return Hashes.hex(line());
  }
}
