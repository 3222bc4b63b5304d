package org.linxuan.election.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.people.IdentityClassifier;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.supervision.Anomaly.Kind;
import org.linxuan.election.vetting.Conclusion;
import org.linxuan.election.vetting.ReportPart;
import org.linxuan.election.vetting.VettingFile;

/** Looks through a unit's records for what people should look at again. */
public final class Anomalies {
  private static final Comparator<Anomaly> ORDER =
      Comparator.comparing(Anomaly::kind)
          .thenComparing(a -> a.persons().toString())
          .thenComparing(Anomaly::what);

  private Anomalies() {}

  /** All anomalies of the unit on the day of the facts, by kind and person. */
  public static List<Anomaly> of(UnitFacts facts) {
    VettingFile vetting = facts.get(VettingFile.class);
    return Stream.of(
            objections(vetting),
            leads(facts.get(ComplaintFile.class), vetting),
            sameTexts(vetting),
            hats(facts))
        .flatMap(s -> s)
        .sorted(ORDER)
        .toList();
  }

  private static boolean isFit(VettingFile vetting, PersonId person) {
    return vetting.findConclusion(person).filter(Conclusion::fit).isPresent();
  }

  private static Stream<Anomaly> objections(VettingFile vetting) {
    return vetting.opinions().stream()
        .filter(o -> o.isObjection() && isFit(vetting, o.person()))
        .map(o -> new Anomaly(Kind.OBJECTION_AND_FIT, List.of(o.person()), o.authority()));
  }

  private static Stream<Anomaly> leads(ComplaintFile complaints, VettingFile vetting) {
    return complaints.leads().stream()
        .filter(l -> l.isFounded() && isFit(vetting, l.person()))
        .map(l -> new Anomaly(Kind.FOUNDED_LEAD_AND_FIT, List.of(l.person()), l.id()));
  }

  private static Stream<Anomaly> sameTexts(VettingFile vetting) {
    Map<String, List<ReportPart>> byText = new TreeMap<>();
    vetting
        .reports()
        .forEach(
            r ->
                byText
                    .computeIfAbsent(r.heading() + "\n" + r.text().strip(), k -> new ArrayList<>())
                    .add(r));
    return byText.values().stream()
        .filter(parts -> parts.size() > 1)
        .map(
            parts ->
                new Anomaly(
                    Kind.SAME_REPORT_TEXT,
                    parts.stream().map(ReportPart::person).sorted().toList(),
                    parts.get(0).heading()));
  }

  private static Stream<Anomaly> hats(UnitFacts facts) {
    IdentityRules rules = facts.rulebook().identities();
    if (rules == null) {
      return Stream.empty();
    }
    PeopleFile people = facts.get(PeopleFile.class);
    IdentityClassifier classifier = new IdentityClassifier(rules);
    return people.persons().keySet().stream()
        .flatMap(person -> people.findDetermination(person).stream())
        .filter(d -> isHat(facts, people, classifier, d))
        .map(d -> new Anomaly(Kind.HAT_CONFIRMED, List.of(d.person()), d.determined()));
  }

  private static boolean isHat(
      UnitFacts facts,
      PeopleFile people,
      IdentityClassifier classifier,
      IdentityDetermination row) {
    return classifier
        .propose(people.evidenceOf(row.person()), facts.setting().nominationDate())
        .isHat(row.determined());
  }
}
