package org.linxuan.verifier.election;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.verifier.read.Json;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;

/** What the package states, before anything is derived: rulebook, tables, units, days. */
public final class Election {
  private final PackageFolder folder;
  private final Node rules;
  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();

  /** Reads rulebook and units; a file that cannot be read is {@link Malformed}. */
  public Election(PackageFolder folder) {
    this.folder = folder;
    this.rules = Json.parse("rulebook.json", folder.text("rulebook.json"));
    for (Row row : table("units").rows()) {
      units.put(row.get("unit"), Unit.of(row));
    }
  }

  public PackageFolder folder() {
    return folder;
  }

  /** The rulebook, or a section of it. */
  public Node rules() {
    return rules;
  }

  /** A table of inputs/, or of auditors/ where it is one that only auditors may read. */
  public Sheet table(String name) {
    String place = InputTables.AUDITORS.contains(name) ? "auditors" : "inputs";
    return sheets.computeIfAbsent(name, n -> folder.sheet(place, n));
  }

  /** The ballots of a round; nothing where the auditors' part is not here. */
  public Optional<Sheet> ballots(String unit, String round) {
    String name = "ballots-" + unit + "-" + round;
    return folder.hasTable("auditors", name)
        ? Optional.of(folder.sheet("auditors", name))
        : Optional.empty();
  }

  /** Whether the auditors' part is here. */
  public boolean hasAuditorsPart() {
    return !folder.below("auditors").isEmpty();
  }

  /** A value of election.csv. */
  public String value(String key) {
    return table("election").find("key", key).map(r -> r.get("value")).orElse("");
  }

  public String nominationDate() {
    return value("nomination_date");
  }

  public String credentialsDate() {
    return value("credentials_date");
  }

  public List<Unit> units() {
    return List.copyOf(units.values());
  }

  /** The unit of this id. */
  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The person's row in people.csv. */
  public Optional<Row> person(String id) {
    return table("people").find("person", id);
  }

  /** A feature of a person; empty for somebody who is not in people.csv. */
  public String person(String id, String column) {
    return person(id).map(r -> r.get(column)).orElse("");
  }

  /** The identity that was determined for a person. */
  public String identity(String person) {
    return table("identity").find("person", person).map(r -> r.get("determined")).orElse("");
  }

  /** The group of an identity. */
  public String group(String identity) {
    return rules.get("identities").get("definitions").item(identity).get("group").text();
  }

  /** The stages in order. */
  public List<Node> stages() {
    return rules.get("stages").list();
  }

  /** A unit's place in units.csv; after all of them where it is none. */
  public int place(String unit) {
    int place = List.copyOf(units.keySet()).indexOf(unit);
    return place < 0 ? units.size() : place;
  }

  /** The article of a rule's section. */
  public String article(String section) {
    return rules.get(section).get("article").text();
  }

  /** The body that elects: the first that may do the act {@code elect}; empty where none may. */
  public String electingBody() {
    return rules.get("bodies").list().stream()
        .filter(body -> body.get("acts").texts().contains("elect"))
        .map(body -> body.get("id").text())
        .findFirst()
        .orElse("");
  }
}
