package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.composition.CompositionCheck;
import org.linxuan.election.composition.CompositionLine;
import org.linxuan.election.people.Duplicate;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.result.Watch;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.slate.PersonFeatures;

/** Gathers the units of a played election: decisions, results, and the figures of all together. */
final class Gathering {
  private static final String RESULTS = "results of the units";
  private static final String ROLLUP = "roll up";
  private static final String PACKING = "gather the package";

  private final ElectionData data;
  private final Rulebook rules;
  private final Seating seating;
  private final List<UnitPlay> plays;
  private final Watch watch;
  private final Results results = new Results();
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<PersonId> delegates = new HashSet<>();
  private final Set<PersonId> elected = new HashSet<>();

  Gathering(ElectionData data, Seating seating, List<UnitPlay> plays, Watch watch) {
    this.watch = watch;
    this.data = data;
    this.rules = data.rules();
    this.seating = seating;
    this.plays = plays;
  }

  Played played(Inputs inputs, Map<String, ResultTable> ballots, Secret secret) {
    watch.begins(RESULTS);
    plays.forEach(this::unit);
    invited();
    national();
    watch.ends(RESULTS);
    watch.begins(ROLLUP);
    NominationResults nomination = new NominationResults(data);
    nomination.write(results);
    watch.ends(ROLLUP);
    watch.begins(PACKING);
    for (Duplicate d : data.course().people().duplicates()) {
      results.get("duplicates").add(d.person(), d.other(), d.why().key());
    }
    new Totals(data, results).write(delegates);
    sort();
    Played played =
        new Packing(
                data,
                results,
                nomination.files(),
                DecisionLog.sorted(rules, decisions).decisions(),
                Scripts.of(plays))
            .played(inputs, ballots, secret);
    watch.ends(PACKING);
    return played;
  }

  private void unit(UnitPlay play) {
    UnitData unit = play.data();
    UnitResults rows = new UnitResults(unit, play.steps(), results);
    rows.write(play.gates());
    long confirmed = 0;
    long refused = 0;
    for (String name :
        unit.elected().stream().filter(e -> !e.writeIn()).map(e -> e.name()).toList()) {
      PersonId person = new PersonId(name);
      elected.add(person);
      refused +=
          unit.credentials().findReview(person).filter(r -> !r.confirmed()).isPresent() ? 1 : 0;
      if (play.isDelegate(person)) {
        confirmed++;
        delegates.add(person);
        rows.delegate(person);
      }
    }
    long open = unit.seats() - unit.elected().size();
    results
        .get("ends")
        .add(unit.id(), unit.seats(), unit.elected().size(), confirmed, open, refused, play.end());
    decide(play);
  }

  private void decide(UnitPlay play) {
    UnitData unit = play.data();
    String first = rules.stages().isEmpty() ? "" : rules.stages().get(0).id();
    var day =
        play.decisions().stream()
            .filter(d -> d.kind() == DecisionKind.OPEN_STAGE && d.stage().equals(first))
            .map(Decision::date)
            .findFirst()
            .orElse(unit.nominationDate());
    var section = rules.apportionment();
    List<String> articles =
        section == null || section.article().isEmpty() ? List.of() : List.of(section.article());
    decisions.add(
        Decision.of(DecisionKind.APPORTION, day, unit.id(), first)
            .withOutcome(String.valueOf(unit.seats()))
            .resting(articles, ""));
    decisions.addAll(play.decisions());
    decisions.add(
        Decision.of(DecisionKind.RESULT, unit.credentialsDate(), unit.id(), "")
            .withOutcome(play.end()));
  }

  private void invited() {
    var rule = rules.invited();
    List<String> articles = rule == null ? List.of() : List.of(rule.article());
    data.after()
        .credentials()
        .invited()
        .forEach(
            i ->
                decisions.add(
                    Decision.of(DecisionKind.INVITE, i.date(), "", "")
                        .about(new PersonId(i.person()))
                        .resting(articles, "")));
  }

  /** Rules over all units together are held against all who were elected. */
  private void national() {
    Map<String, Long> measures = new HashMap<>();
    data.frame()
        .units()
        .forEach(
            u -> {
              measures.merge("members", u.members(), Long::sum);
              measures.merge("women", u.women(), Long::sum);
              measures.merge("minorities", u.minorities(), Long::sum);
            });
    CompositionCheck check =
        new CompositionCheck(CompositionCheck.national(rules.composition()), measures);
    if (elected.isEmpty()) {
      return;
    }
    for (CompositionLine line :
        check.check(PersonFeatures.of(rules, data.course().people(), elected))) {
      results
          .get("composition")
          .add(
              "",
              "elected",
              line.rule().id(),
              line.part(),
              line.whole(),
              line.limit(),
              line.met(),
              line.rule().hard(),
              false);
    }
  }

  private void sort() {
    for (String name : List.of("identities", "duplicates", "clocks", "credentials", "delegates")) {
      results.get(name).sortedBy(2);
    }
    results.put(seating.table());
  }

  static SortedMap<String, Long> ends(Results results) {
    SortedMap<String, Long> ends = new TreeMap<>();
    results.get("ends").rows().forEach(row -> ends.merge(row.get(6), 1L, Long::sum));
    return ends;
  }
}
