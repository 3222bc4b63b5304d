package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * What an identity is (E4.6): the facts that evidence speaks of, the groups, and the definitions in
 * order of precedence. {@code asOf} is {@code nomination-date}: a post that ended before that day,
 * and anything dated after it, does not count. Posts that together take less than {@code mainFrom}
 * percent of the working time do not show its main nature; the registered occupation then does.
 */
public record IdentityRules(
    String article,
    String asOf,
    int mainFrom,
    List<IdentityFact> facts,
    List<Named> groups,
    List<IdentityDefinition> definitions) {

  public IdentityRules {
    facts = Absent.list(facts);
    groups = Absent.list(groups);
    definitions = Absent.list(definitions);
  }

  /** The fact with this id. */
  public Optional<IdentityFact> findFact(String id) {
    return facts.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The definition of this identity. */
  public Optional<IdentityDefinition> find(String identity) {
    return definitions.stream().filter(d -> d.id().equals(identity)).findFirst();
  }

  /** The group of this identity; empty where the rulebook does not define the identity. */
  public Optional<String> groupOf(String identity) {
    return find(identity).map(IdentityDefinition::group);
  }
}
