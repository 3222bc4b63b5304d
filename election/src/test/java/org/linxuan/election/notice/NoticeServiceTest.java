package org.linxuan.election.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.Suspension;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;

class NoticeServiceTest {
  private static final List<String> CHANNELS = List.of("website", "board", "meeting");

  /** Monday 9 to Friday 13 May: exactly the five working days that the club's rule wants. */
  private static Notice notice(String id, int opens, int closes, String... names) {
    return new Notice(
        id,
        Club.UNIT,
        NoticeKind.PUBLIC,
        may(opens),
        may(closes),
        "unit",
        CHANNELS,
        "photo",
        "An",
        Club.persons(names));
  }

  private static UnitFacts facts(List<Suspension> suspensions, Notice... notices) {
    return Club.facts(
        new ProcedureFile(List.of(), suspensions, List.of(), List.of()),
        new NoticeFile(List.of(notices), List.of()));
  }

  private static List<String> unserved(LocalDate on, Notice... notices) {
    return unserved(facts(List.of(), notices).asOf(on));
  }

  private static List<String> unserved(UnitFacts facts) {
    return List.copyOf(NoticeService.unserved(facts, NoticeKind.PUBLIC, Club.persons("p1", "p2")));
  }

  @Test
  void everybodyIsNamedForTheWholePeriod() {
    assertThat(unserved(may(31), notice("n1", 9, 13, "p1", "p2"))).isEmpty();
    assertThat(unserved(may(31), notice("n1", 9, 13, "p1"), notice("n2", 16, 20, "p2"))).isEmpty();
  }

  @Test
  void aWorkingDayShortIsRefused() {
    assertThat(unserved(may(31), notice("n1", 9, 12, "p1", "p2"))).containsExactly("n1");
    assertThat(unserved(may(31), notice("n1", 14, 19, "p1", "p2")))
        .as("Saturday to Thursday: six days, four of them worked")
        .containsExactly("n1");
  }

  @Test
  void aBetterNoticeMendsAShortOne() {
    Notice shortOne = notice("n1", 9, 12, "p1", "p2");
    assertThat(unserved(may(31), shortOne, notice("n2", 16, 20, "p1", "p2"))).isEmpty();
    assertThat(unserved(may(31), shortOne, notice("n2", 16, 20, "p1"))).containsExactly("n1");
  }

  @Test
  void aPersonOnNoNoticeIsMissing() {
    assertThat(unserved(may(31), notice("n1", 9, 13, "p1"))).containsExactly("p2");
    assertThat(unserved(may(31))).containsExactly("p1", "p2");
  }

  @Test
  void theNoticeMustHaveClosed() {
    Notice notice = notice("n1", 9, 13, "p1", "p2");
    assertThat(unserved(may(13), notice)).isEmpty();
    assertThat(unserved(may(12), notice)).containsExactly("n1");
    assertThat(unserved(may(8), notice)).as("it does not exist yet").containsExactly("p1", "p2");
  }

  @Test
  void suspendedDaysDoNotCount() {
    Notice notice = notice("n1", 9, 13, "p1", "p2");
    Suspension from11 = new Suspension(Club.UNIT, "s", may(11), "i", "r", may(12), "b");
    assertThat(unserved(facts(List.of(from11), notice))).containsExactly("n1");
    assertThat(unserved(facts(List.of(from11), notice("n1", 9, 16, "p1", "p2"))))
        .as("extended by the day that was lost")
        .isEmpty();
    Suspension weekend = new Suspension(Club.UNIT, "s", may(14), "i", "r", may(16), "b");
    assertThat(unserved(facts(List.of(weekend), notice("n1", 9, 13, "p1", "p2")))).isEmpty();
  }

  @Test
  void rangeChannelsAndProofAreTheRules() {
    Notice n = notice("n1", 9, 13, "p1", "p2");
    assertThat(unserved(may(31), with(n, "village", n.channels(), n.proof())))
        .containsExactly("n1");
    assertThat(unserved(may(31), with(n, n.range(), List.of("website", "board"), n.proof())))
        .containsExactly("n1");
    assertThat(unserved(may(31), with(n, n.range(), n.channels(), ""))).containsExactly("n1");
    List<String> more = List.of("radio", "meeting", "board", "website");
    assertThat(unserved(may(31), with(n, n.range(), more, n.proof())))
        .as("a further channel does no harm")
        .isEmpty();
  }

  @Test
  void anotherKindOfNoticeDoesNotDo() {
    Notice n = notice("n1", 9, 13, "p1", "p2");
    Notice other =
        new Notice(
            n.id(),
            n.unit(),
            NoticeKind.VETTING_ADVANCE,
            n.opens(),
            n.closes(),
            n.range(),
            n.channels(),
            n.proof(),
            n.postedBy(),
            n.names());
    assertThat(unserved(may(31), other)).containsExactly("p1", "p2");
  }

  @Test
  void withoutARuleNothingWillDo() {
    var rules = RulebookLoader.load("local-congress", new Problems()).orElseThrow();
    UnitFacts facts =
        Club.facts(
            rules,
            ProcedureFile.empty(),
            new NoticeFile(List.of(notice("n1", 9, 13, "p1", "p2")), List.of()));
    assertThat(unserved(facts)).containsExactly("p1", "p2");
  }

  @Test
  void theClockShowsItsFigures() {
    NoticeClock clock = NoticeService.clocks(facts(List.of(), notice("n1", 9, 12, "p1"))).get(0);
    assertThat(clock.workingDays()).isEqualTo(4);
    assertThat(clock.rule().workingDays()).isEqualTo(5);
    assertThat(clock.isMet()).isFalse();
  }

  @Test
  void commentsAreClosedOneByOne() {
    Notice n = notice("n1", 9, 13, "p1");
    Comment open = new Comment("c1", "n1", new PersonId("p1"), may(10), "a", null, "", "", "");
    Comment closed =
        new Comment("c2", "n1", new PersonId("p1"), may(10), "b", may(12), "Bo", "upheld", "fixed");
    assertThat(comments(31, n, closed)).isEmpty();
    assertThat(comments(31, n, open, closed))
        .containsExactly("preliminary.comments-closed a-5.3c c1");
    assertThat(comments(11, n, closed))
        .as("closed later")
        .containsExactly("preliminary.comments-closed a-5.3c c2");
    assertThat(comments(9, n, open)).as("not received yet").isEmpty();
    assertThat(comments(31, n, unsigned(closed, "", "upheld"))).hasSize(1);
    assertThat(comments(31, n, unsigned(closed, "Bo", ""))).hasSize(1);
  }

  private static Comment unsigned(Comment c, String by, String conclusion) {
    return new Comment(
        c.id(), c.notice(), c.person(), c.received(), c.from(), c.closed(), by, conclusion, "");
  }

  private static List<String> comments(int day, Notice notice, Comment... comments) {
    UnitFacts facts = Club.facts(new NoticeFile(List.of(notice), List.of(comments))).asOf(may(day));
    return Club.missing(new CommentsClosed(), facts);
  }

  @Test
  void aUnitSeesItsOwnNoticesOnly() {
    NoticeFile all =
        new NoticeFile(
            List.of(notice("n1", 9, 13, "p1")),
            List.of(new Comment("c1", "n1", new PersonId("p1"), may(10), "a", null, "", "", "")));
    assertThat(all.forUnit(Club.UNIT)).isEqualTo(all);
    assertThat(all.forUnit("u2")).isEqualTo(NoticeFile.empty());
  }

  private static Notice with(Notice n, String range, List<String> channels, String proof) {
    return new Notice(
        n.id(),
        n.unit(),
        n.kind(),
        n.opens(),
        n.closes(),
        range,
        channels,
        proof,
        n.postedBy(),
        n.names());
  }
}
