package org.linxuan.election.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linxuan.election.procedure.Club.may;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linxuan.election.assembly.Candidate;
import org.linxuan.election.assembly.DelegateElect;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ActDone;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.Passage;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.slate.PreliminaryNominee;
import org.linxuan.election.slate.PreparatoryCandidate;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class CredentialsTest {
  private static final PersonId P1 = new PersonId("p1");
  private static final PersonId P2 = new PersonId("p2");
  private static final ElectedFile ELECTED =
      new ElectedFile(
          List.of(
              new Elected("p1", false, 1, 8),
              new Elected("p2", false, 1, 7),
              new Elected("Somebody", true, 1, 6)),
          may(20));

  private static Review confirmed(PersonId person, int day) {
    return new Review(person, true, "", "", "committee", may(day));
  }

  private static Review refused(PersonId person, String article, String reason) {
    return new Review(person, false, article, reason, "committee", may(25));
  }

  private static CredentialsFile file(List<Change> changes, Review... reviews) {
    return new CredentialsFile(changes, List.of(reviews), List.of());
  }

  private static Decision entry(PersonId person, PersonStage stage) {
    return Decision.of(DecisionKind.PERSON, may(19), Club.UNIT, "election")
        .by(ActDone.NONE)
        .moving(Passage.into(stage, person))
        .resting(List.of("a-5.5a"), "ab".repeat(32));
  }

  private static DecisionLog log(PersonId... persons) {
    List<Decision> decisions = new ArrayList<>();
    for (PersonId person : persons) {
      Stream.of(PersonStage.values())
          .filter(stage -> stage != PersonStage.DELEGATE)
          .forEach(stage -> decisions.add(entry(person, stage)));
    }
    return new DecisionLog(decisions);
  }

  private static List<String> missing(CredentialsFile file, DecisionLog log) {
    UnitFacts facts = Club.facts(file, log, ELECTED);
    List<String> missing = new ArrayList<>();
    CredentialsGates.conditions().forEach(c -> missing.addAll(Club.missing(c, facts)));
    return missing;
  }

  private static List<String> missing(CredentialsFile file) {
    return missing(file, log(P1, P2));
  }

  @Test
  void everyElectedPersonIsReviewed() {
    assertThat(missing(file(List.of(), confirmed(P1, 25), confirmed(P2, 25)))).isEmpty();
    assertThat(missing(file(List.of(), confirmed(P1, 25))))
        .containsExactly("credentials.review a-5.6 p2");
    assertThat(missing(CredentialsFile.empty()))
        .as("a name written in is no person of the election")
        .containsExactly("credentials.review a-5.6 p1", "credentials.review a-5.6 p2");
  }

  @Test
  void aRefusalHasArticleAndReason() {
    Review other = confirmed(P2, 25);
    assertThat(missing(file(List.of(), other, refused(P1, "a-5.6", "penalty")))).isEmpty();
    assertThat(missing(file(List.of(), other, refused(P1, "", "penalty")))).hasSize(1);
    assertThat(missing(file(List.of(), other, refused(P1, "a-5.6", "")))).hasSize(1);
  }

  @Test
  void aChangeAfterTheReviewAsksForAnother() {
    List<Change> penalty = List.of(new Change(P1, may(26), "penalty", "0f".repeat(32)));
    Review first = confirmed(P1, 25);
    assertThat(missing(file(penalty, first, confirmed(P2, 25))))
        .containsExactly("credentials.review a-5.6 p1");
    assertThat(missing(file(penalty, confirmed(P1, 27), first, confirmed(P2, 25))))
        .as("the last review counts, in whatever order the rows stand")
        .isEmpty();
    assertThat(missing(file(penalty, confirmed(P1, 26), confirmed(P2, 25))))
        .as("reviewed on the day of the change")
        .isEmpty();
  }

  @Test
  void whoIsConfirmedCameThroughEveryStage() {
    CredentialsFile both = file(List.of(), confirmed(P1, 25), confirmed(P2, 25));
    for (PersonStage left : PersonStage.values()) {
      List<Decision> fewer = new ArrayList<>(log(P1, P2).decisions());
      boolean removed = fewer.remove(left == PersonStage.DELEGATE ? null : entry(P1, left));
      assertThat(missing(both, new DecisionLog(fewer)))
          .as("without the entry as " + left)
          .isEqualTo(removed ? List.of("credentials.chain a-5.6 p1") : List.of());
    }
    CredentialsFile refused = file(List.of(), refused(P1, "a-5.6", "r"), confirmed(P2, 25));
    assertThat(missing(refused, log(P2))).as("who is refused needs no chain").isEmpty();
  }

  @Test
  void theInvitedAreNotTheElected() {
    Invited veteran = new Invited("v1", "老同志", "Veteran", "centre", may(21));
    Invited elected = new Invited("p1", "张", "Zhang", "centre", may(21));
    List<Review> reviews = List.of(confirmed(P1, 25), confirmed(P2, 25));
    assertThat(missing(new CredentialsFile(List.of(), reviews, List.of(veteran)))).isEmpty();
    CredentialsFile both = new CredentialsFile(List.of(), reviews, List.of(veteran, elected));
    assertThat(both.asOf(may(20)).invited()).isEmpty();
    assertThat(both.of(Set.of()).invited()).as("invited by nobody's unit").hasSize(2);
    assertThat(missing(both)).containsExactly("invited.outside-seats a-2.3 p1");
  }

  @Test
  void refusedSeatsStayOpen() {
    List<Change> changes =
        List.of(
            new Change(P2, may(24), "transfer", "00".repeat(32)),
            new Change(P2, may(22), "complaint", "00".repeat(32)));
    CredentialsFile file = file(changes, confirmed(P1, 25), refused(P2, "a-5.6", "why"));
    SeatsAfterReview seats = SeatsAfterReview.of(3, List.of(P2, P1), file);
    assertThat(seats.confirmed()).isEqualTo(1);
    assertThat(seats.refused()).isEqualTo(1);
    assertThat(seats.open()).isEqualTo(2);
    assertThat(seats.credentials())
        .containsExactly(
            new Credential.Confirmed(P1, List.of()),
            new Credential.Refused(P2, List.of(changes.get(1), changes.get(0)), "a-5.6", "why"));
    assertThat(file.of(Set.of(P2)).reviews()).extracting(Review::person).containsExactly(P2);
    assertThat(file.of(Set.of(P1)).changes()).isEmpty();
    assertThat(file.of(Set.of(P1)).reviews()).hasSize(1);
    SeatsAfterReview early = SeatsAfterReview.of(3, List.of(P1, P2), file.asOf(may(23)));
    assertThat(early.credentials())
        .containsExactly(
            new Credential.Open(P1, List.of()), new Credential.Open(P2, List.of(changes.get(1))));
    assertThat(early.open()).isEqualTo(3);
  }

  @Test
  void eachTypeIsEnteredByItsOwnDecision() {
    assertThat(PreliminaryNominee.by(entry(P1, PersonStage.PRELIMINARY_NOMINEE)).person())
        .isEqualTo(P1);
    assertThat(PreparatoryCandidate.by(entry(P1, PersonStage.PREPARATORY_CANDIDATE)).person())
        .isEqualTo(P1);
    assertThat(Candidate.by(entry(P1, PersonStage.CANDIDATE)).person()).isEqualTo(P1);
    assertThat(DelegateElect.by(entry(P1, PersonStage.DELEGATE_ELECT)).person()).isEqualTo(P1);
    assertThat(Delegate.by(entry(P1, PersonStage.DELEGATE)).person()).isEqualTo(P1);
    Decision wrong = entry(P1, PersonStage.NOMINEE);
    assertThatThrownBy(() -> Delegate.by(wrong)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Candidate.by(wrong)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DelegateElect.by(wrong)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PreliminaryNominee.by(wrong))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PreparatoryCandidate.by(wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsItsTables() {
    Register register = new Register(Club.rules(), Set.of("u1"), Set.of(P1, P2));
    Problems problems = new Problems();
    String hash = "0f".repeat(32);
    assertThat(
            CredentialsTables.changes(
                Source.text(
                    "c", "person,date,kind,text_hash\np1,2022-05-26,penalty," + hash + "\n"),
                register,
                problems))
        .containsExactly(new Change(P1, may(26), "penalty", hash));
    String head = "person,outcome,article,reason,by,date\n";
    assertThat(
            CredentialsTables.reviews(
                Source.text(
                    "r",
                    head
                        + "p1,confirmed,,,committee,2022-05-25\n"
                        + "p2,refused,a-5.6,why,committee,2022-05-25\n"),
                register,
                problems))
        .containsExactly(confirmed(P1, 25), refused(P2, "a-5.6", "why"));
    assertThat(
            CredentialsTables.invited(
                Source.text(
                    "i",
                    "person,name_zh,name_en,named_by,date\nv1,老同志,Veteran,centre,2022-05-21\n"),
                problems))
        .containsExactly(new Invited("v1", "老同志", "Veteran", "centre", may(21)));
    assertThat(problems.list()).isEmpty();
    CredentialsTables.reviews(
        Source.text("r", head + "p9,refused,a-99,why,committee,2022-05-25\n"), register, problems);
    assertThat(problems.list())
        .extracting(p -> p.where() + " " + p.code().name())
        .containsExactly("r:2:1 CITED_PERSON_UNKNOWN", "r:2:12 CITED_ARTICLE_UNKNOWN");
  }
}
