package org.linxuan.election.course.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.IdentityRules;

/** The figures of the whole election. */
final class Totals {
  private final ElectionData data;
  private final Results results;
  private final Map<String, Long> numbers = new LinkedHashMap<>();

  Totals(ElectionData data, Results results) {
    this.data = data;
    this.results = results;
  }

  void write(Set<PersonId> delegates) {
    ResultTable ends = results.get("ends");
    numbers.put("units", (long) ends.rows().size());
    for (String column : new String[] {"seats", "elected", "confirmed", "unfilled", "refused"}) {
      int at = ends.index(column);
      numbers.put(column, ends.rows().stream().mapToLong(row -> Long.parseLong(row.get(at))).sum());
    }
    numbers.put("invited", (long) data.after().credentials().invited().size());
    numbers.put("women", 0L);
    numbers.put("minorities", 0L);
    IdentityRules rules = data.rules().identities();
    if (rules != null) {
      rules.groups().forEach(g -> numbers.put(g.id(), 0L));
      rules.definitions().forEach(d -> numbers.put(d.id(), 0L));
    }
    delegates.forEach(person -> count(person, rules));
    numbers.forEach((what, number) -> results.get("totals").add(what, number));
  }

  private void count(PersonId id, @org.jspecify.annotations.Nullable IdentityRules rules) {
    PeopleFile people = data.course().people();
    Person person = people.find(id).orElseThrow();
    add("women", person.isWoman());
    add("minorities", person.isMinority());
    String identity =
        people.findDetermination(id).map(IdentityDetermination::determined).orElse("");
    String group = rules == null ? "" : rules.groupOf(identity).orElse("");
    add(group, !group.isEmpty());
    add(identity, !identity.isEmpty() && !identity.equals(group));
  }

  private void add(String what, boolean counts) {
    if (counts) {
      numbers.merge(what, 1L, Long::sum);
    }
  }
}
