package org.linxuan.election.slate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Rulebook;

/** What composition rules count in a person: features by the names that rulebooks use. */
public final class PersonFeatures {
  private PersonFeatures() {}

  /** The features of each, in the order given; what is not on file is no feature. */
  public static List<Map<String, String>> of(
      Rulebook rulebook, PeopleFile people, Collection<PersonId> ids) {
    return ids.stream().map(id -> of(rulebook, people, id)).toList();
  }

  /** The features of one person. */
  public static Map<String, String> of(Rulebook rulebook, PeopleFile people, PersonId id) {
    Map<String, String> features = new TreeMap<>();
    people.find(id).ifPresent(person -> put(features, person));
    people
        .findDetermination(id)
        .map(IdentityDetermination::determined)
        .ifPresent(
            identity -> {
              features.put("identity", identity);
              group(rulebook, identity).ifPresent(group -> features.put("group", group));
            });
    return features;
  }

  private static void put(Map<String, String> features, Person person) {
    features.put("sex", person.isWoman() ? "female" : "male");
    features.put("nationality_group", person.isMinority() ? "minority" : "han");
    features.put("field", person.represents().field());
    features.put("level", person.represents().level());
    features.put("body_kind", person.represents().bodyKind());
  }

  private static Optional<String> group(Rulebook rulebook, String identity) {
    IdentityRules identities = rulebook.identities();
    return identities == null ? Optional.empty() : identities.groupOf(identity);
  }
}
