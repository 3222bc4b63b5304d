package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.composition.CompositionCheck;
import org.linxuan.election.composition.CompositionLine;
import org.linxuan.election.composition.RangeLine;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.Tally;
import org.linxuan.election.count.WriteIn;
import org.linxuan.election.credentials.Change;
import org.linxuan.election.credentials.Review;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.notice.NoticeClock;
import org.linxuan.election.people.IdentityClassifier;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.IdentityLine;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateLine;
import org.linxuan.election.procedure.GateReport;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.NoticeRule;
import org.linxuan.election.slate.PersonFeatures;

/** Writes the result rows of one unit. */
final class UnitResults {
  private final UnitData data;
  private final Steps steps;
  private final Results out;

  UnitResults(UnitData data, Steps steps, Results out) {
    this.data = data;
    this.steps = steps;
    this.out = out;
  }

  /**
   * Who is on the list of each step; absent where the unit did not come so far or is told in
   * summary.
   */
  record Steps(Map<String, Set<PersonId>> lists, Map<ChainLink, Long> numbers) {}

  void write(List<GateReport> gates) {
    identities();
    composition();
    chain();
    clocks();
    gates.forEach(this::gate);
    data.rounds().forEach(this::round);
    for (Elected e : data.elected()) {
      out.get("elected").add(data.id(), e.name(), e.round(), e.votes());
    }
    credentials();
  }

  private void identities() {
    IdentityRules rules = data.rules().identities();
    if (rules == null) {
      return;
    }
    for (IdentityLine line :
        data.people().identities(new IdentityClassifier(rules), data.nominationDate())) {
      out.get("identities")
          .add(
              line.person(),
              line.unit(),
              line.claimed(),
              line.proposed(),
              line.determined(),
              line.hat(),
              line.confirmed());
    }
  }

  private List<Map<String, String>> features(Set<PersonId> persons) {
    return PersonFeatures.of(data.rules(), data.people(), persons);
  }

  private void composition() {
    CompositionCheck check =
        new CompositionCheck(
            CompositionCheck.inScope(data.rules().composition(), data.unit().kind()),
            data.measures());
    for (String step : List.of("vetted", "preliminary", "preparatory", "candidates", "elected")) {
      Set<PersonId> list = steps.lists().get(step);
      if (list == null || list.isEmpty()) {
        continue;
      }
      for (CompositionLine line : check.check(features(list))) {
        boolean reasoned = data.slate().isReasoned(step, line.rule().id());
        out.get("composition")
            .add(
                data.id(),
                step,
                line.rule().id(),
                line.part(),
                line.whole(),
                line.limit(),
                line.met(),
                line.rule().hard(),
                reasoned);
      }
    }
    Set<PersonId> candidates = steps.lists().get("candidates");
    if (candidates != null && !candidates.isEmpty()) {
      for (RangeLine line : check.ranges(features(candidates), data.seats())) {
        out.get("ranges")
            .add(
                data.id(),
                line.rule().id(),
                line.lowest(),
                line.highest(),
                line.limit().limit(),
                line.outcome());
      }
    }
  }

  private void chain() {
    for (ChainStep step : data.rules().chain()) {
      Long more = steps.numbers().get(step.more());
      Long than = steps.numbers().get(step.than());
      if (more != null && than != null) {
        out.get("chain")
            .add(data.id(), step.id(), more, than, step.minimum(than), step.holds(more, than));
      }
    }
  }

  private void clocks() {
    for (Notice notice : data.notices()) {
      for (NoticeRule rule : data.rules().notices()) {
        if (rule.kind() == notice.kind()) {
          NoticeClock clock =
              NoticeClock.of(
                  notice,
                  rule,
                  data.election().frame().calendar(),
                  data.procedure().suspendedDays());
          out.get("clocks")
              .add(
                  data.id(),
                  notice.id(),
                  notice.kind().key(),
                  notice.opens(),
                  notice.closes(),
                  clock.workingDays(),
                  rule.workingDays(),
                  clock.isMet());
        }
      }
    }
  }

  private void gate(GateReport report) {
    for (GateLine line : report.lines()) {
      TreeSet<String> missing = new TreeSet<>();
      line.missing().stream().map(Missing::id).forEach(missing::add);
      out.get("gates")
          .add(
              data.id(),
              report.stage(),
              line.check().key(),
              line.isMet(),
              String.join(";", missing));
    }
  }

  private void round(BallotRoundRow round) {
    CountResult result = data.results().get(round.round());
    if (result == null) {
      return;
    }
    String reason = result.outcome() instanceof Outcome.VotingVoid v ? v.reason().key() : "";
    out.get("rounds")
        .add(
            data.id(),
            round.round(),
            round.kind().key(),
            round.seats(),
            reason.isEmpty() ? "valid" : "void",
            reason,
            result.returned(),
            result.valid(),
            result.invalid(),
            result.elected().size(),
            String.join(";", result.tied()),
            result.outcome().unfilled(),
            result.outcome().next().key());
    ResultTable tallies = out.get("tallies");
    for (Tally t : result.tallies()) {
      tallies.add(
          data.id(), round.round(), t.candidate(), t.inFavour(), t.against(), t.abstain(), false);
    }
    for (WriteIn w : result.writeIns()) {
      tallies.add(data.id(), round.round(), w.name(), w.inFavour(), 0, 0, true);
    }
  }

  private void credentials() {
    List<String> rows = new ArrayList<>();
    data.elected().stream()
        .filter(e -> !e.writeIn())
        .map(Elected::name)
        .sorted()
        .forEach(rows::add);
    for (String name : rows) {
      PersonId person = new PersonId(name);
      Review review = data.credentials().findReview(person).orElse(null);
      String outcome = review == null ? "" : review.confirmed() ? "confirmed" : "refused";
      TreeSet<String> changes =
          new TreeSet<>(data.credentials().changesOf(person).stream().map(Change::kind).toList());
      out.get("credentials")
          .add(
              data.id(),
              name,
              outcome,
              review == null ? "" : review.article(),
              String.join(";", changes));
    }
  }

  /** The row of a delegate on the roll. */
  void delegate(PersonId id) {
    Person person = data.people().find(id).orElseThrow();
    String identity =
        data.people().findDetermination(id).map(IdentityDetermination::determined).orElse("");
    out.get("delegates")
        .add(
            data.id(),
            id,
            person.names().zh(),
            person.names().en(),
            person.isWoman() ? "female" : "male",
            person.life().nationality(),
            identity);
  }
}
