package org.linxuan.election.course.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.linxuan.election.assembly.AssemblyGates;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.count.Tally;
import org.linxuan.election.credentials.Review;
import org.linxuan.election.nomination.ConsultationRound;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ActDone;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.OpeningOutcome;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.Suspension;
import org.linxuan.election.procedure.UnitCourse;
import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.NoticeRule;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;

/** Writes down what was decided in a unit, as section 7 of docs/package.md says. */
final class UnitDecisions {
  private static final Map<String, PersonStage> LISTS =
      Map.of(
          "fix-persons-to-vet", PersonStage.PERSON_TO_VET,
          "propose-preliminary-nominees", PersonStage.PRELIMINARY_NOMINEE,
          "settle-by-vote", PersonStage.PREPARATORY_CANDIDATE);

  private final UnitData data;
  private final Rulebook rules;
  private final UnitCourse course;
  private final Mandates mandates;
  private final Passages passages;
  private final List<Decision> decisions = new ArrayList<>();

  UnitDecisions(UnitData data, UnitCourse course) {
    this.data = data;
    this.rules = data.rules();
    this.course = course;
    this.mandates = new Mandates(data.procedure().suspensions());
    this.passages = new Passages(rules, data.unit().id(), mandates, data.isSummary());
  }

  /** All decisions of the unit but its apportionment and its result, in no particular order. */
  List<Decision> write() {
    course.outcomes().forEach(this::opening);
    data.procedure().suspensions().forEach(this::suspension);
    data.procedure()
        .waysOut()
        .forEach(
            w -> decisions.add(Decision.of(DecisionKind.WAY_OUT, w.date(), id(), "").leaving(w)));
    data.consultation().forEach(this::round);
    data.notices().forEach(this::notice);
    nominees();
    data.meetings().forEach(this::meeting);
    lists();
    ballots();
    delegates();
    decisions.addAll(passages.decisions());
    return decisions;
  }

  private String id() {
    return data.unit().id();
  }

  private Decision plain(DecisionKind kind, LocalDate day, String stage) {
    return Decision.of(kind, day, id(), stage);
  }

  private void opening(OpeningOutcome outcome) {
    var attempt = outcome.attempt();
    ActDone done = new ActDone("open-stage", attempt.body(), "", attempt.hands(), null);
    List<String> articles = rules.findStage(attempt.stage()).map(Stage::article).stream().toList();
    if (outcome instanceof OpeningOutcome.Refused refused) {
      List<String> keys =
          refused.missing().stream().map(Missing::check).distinct().map(c -> c.key()).toList();
      decisions.add(
          plain(DecisionKind.REFUSE_STAGE, attempt.date(), attempt.stage())
              .by(done)
              .resting(articles, "")
              .lacking(keys));
    } else {
      Decision opened =
          plain(DecisionKind.OPEN_STAGE, attempt.date(), attempt.stage())
              .by(done)
              .resting(articles, "");
      mandates.open(opened);
      decisions.add(opened);
    }
  }

  private void suspension(Suspension s) {
    decisions.add(plain(DecisionKind.SUSPEND, s.suspended(), s.stage()).withOutcome(s.by()));
    LocalDate resumed = s.resumed();
    if (resumed != null) {
      decisions.add(plain(DecisionKind.RESUME, resumed, s.stage()).withOutcome(s.resumedBy()));
    }
  }

  private void round(ConsultationRound round) {
    var rule = rules.consultation();
    List<String> articles = rule == null ? List.of() : List.of(rule.article());
    decisions.add(
        plain(DecisionKind.ROUND, round.resubmitted(), "nomination")
            .withOutcome(String.valueOf(round.round()))
            .resting(articles, mandates.of("nomination", round.resubmitted())));
  }

  private void notice(Notice notice) {
    List<String> articles =
        rules.notices().stream()
            .filter(r -> r.kind() == notice.kind())
            .map(NoticeRule::article)
            .limit(1)
            .toList();
    decisions.add(
        plain(DecisionKind.NOTICE, notice.opens(), "")
            .withOutcome(notice.id())
            .resting(articles, ""));
  }

  private List<String> articles(String act) {
    return rules.findAct(act).map(ActType::article).stream().toList();
  }

  private String stageOf(String act) {
    return rules.findAct(act).map(ActType::stage).orElse("");
  }

  private void nominees() {
    LocalDate day = mandates.openedOr("nomination", data.nominationDate());
    ActDone done = new ActDone("recommend", "branch", "", null, null);
    if (!data.isSummary()) {
      data.people()
          .persons()
          .keySet()
          .forEach(p -> passages.move(p, new Passages.Step(PersonStage.NOMINEE, done, day)));
    }
  }

  private ActDone done(Meeting meeting) {
    return new ActDone(meeting.act(), meeting.body(), meeting.id(), meeting.hands(), null);
  }

  private void meeting(Meeting meeting) {
    String stage = stageOf(meeting.act());
    decisions.add(
        plain(DecisionKind.ACT, meeting.date(), stage)
            .by(done(meeting))
            .resting(articles(meeting.act()), mandates.of(stage, meeting.date())));
  }

  /** The last meeting of each act that makes a list moves the persons it took. */
  private void lists() {
    Map<String, Meeting> last = new HashMap<>();
    data.meetings().forEach(m -> last.put(m.act(), m));
    for (String act :
        List.of("fix-persons-to-vet", "propose-preliminary-nominees", "settle-by-vote")) {
      Meeting meeting = last.get(act);
      if (meeting == null) {
        continue;
      }
      ActDone done = new ActDone(act, meeting.body(), meeting.id(), null, null);
      for (Motion motion : meeting.motions()) {
        if (motion.taken()) {
          PersonStage to = LISTS.getOrDefault(act, PersonStage.NOMINEE);
          passages.move(
              new PersonId(motion.subject()),
              new Passages.Step(to, done, meeting.date()).votes(motion.votes()));
        }
      }
    }
  }

  private void ballots() {
    String body = AssemblyGates.electingBody(rules).map(Body::id).orElse("");
    ActDone done = new ActDone("elect", body, "", null, null);
    for (BallotRoundRow round : data.rounds()) {
      CountResult result = data.results().get(round.round());
      if (round.round() == 1) {
        round
            .candidates()
            .forEach(
                p ->
                    passages.move(p, new Passages.Step(PersonStage.CANDIDATE, done, round.date())));
      }
      if (result != null) {
        String voting = result.outcome() instanceof Outcome.VotingVoid ? "void" : "valid";
        String what =
            String.join(
                ":",
                "" + round.round(),
                round.kind().key(),
                voting,
                "" + result.elected().size(),
                result.outcome().next().key());
        decisions.add(
            plain(DecisionKind.BALLOT, round.date(), stageOf("elect"))
                .by(done)
                .withOutcome(what)
                .resting(articles("elect"), mandates.of(stageOf("elect"), round.date())));
      }
    }
    elected(done);
  }

  private void elected(ActDone done) {
    for (Elected elected : data.elected()) {
      if (!elected.writeIn()) {
        LocalDate day =
            data.rounds().stream()
                .filter(r -> r.round() == elected.round())
                .map(BallotRoundRow::date)
                .findFirst()
                .orElseThrow();
        passages.move(
            new PersonId(elected.name()),
            new Passages.Step(PersonStage.DELEGATE_ELECT, done, day).votes(votes(elected)));
      }
    }
  }

  private Votes votes(Elected elected) {
    CountResult result = data.results().get(elected.round());
    Tally tally =
        result == null
            ? new Tally(elected.name(), 0, 0, 0)
            : result.tallies().stream()
                .filter(t -> t.candidate().equals(elected.name()))
                .findFirst()
                .orElseThrow();
    return new Votes(tally.inFavour(), tally.against(), tally.abstain());
  }

  private void delegates() {
    ActDone done = new ActDone("confirm-credentials", "credentials-committee", "", null, null);
    TreeSet<PersonId> elected = new TreeSet<>();
    data.elected().stream()
        .filter(e -> !e.writeIn())
        .forEach(e -> elected.add(new PersonId(e.name())));
    for (PersonId person : elected) {
      data.credentials().findReview(person).ifPresent(review -> credential(review, done));
    }
  }

  private void credential(Review review, ActDone done) {
    List<String> articles =
        review.article().isEmpty() ? articles("confirm-credentials") : List.of(review.article());
    decisions.add(
        plain(DecisionKind.CREDENTIAL, review.date(), "credentials")
            .about(review.person())
            .withOutcome(review.confirmed() ? "confirmed" : "refused")
            .resting(
                articles.stream().map(Object::toString).toList(),
                mandates.of("credentials", review.date())));
    if (review.confirmed()) {
      passages.move(review.person(), new Passages.Step(PersonStage.DELEGATE, done, review.date()));
    }
  }

  /** Whether the person has become a delegate. */
  boolean isDelegate(PersonId person) {
    return passages.stands(person, PersonStage.DELEGATE);
  }
}
