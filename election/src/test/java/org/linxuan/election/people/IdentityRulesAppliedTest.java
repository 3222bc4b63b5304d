package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.Evidence.Occupation;
import org.linxuan.election.people.Evidence.Post;
import org.linxuan.election.people.Evidence.ProfessionalTitle;
import org.linxuan.election.rulebook.FactCondition;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityFact;
import org.linxuan.election.rulebook.IdentityPattern;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.Text;

/** Each part of a definition by itself, with rules made for the test. */
class IdentityRulesAppliedTest {
  private static final LocalDate DAY = LocalDate.of(2021, 11, 15);
  private static final Text TEXT = new Text("文", "text");
  private static final IdentityFact RANK =
      new IdentityFact(
          "rank",
          TEXT,
          List.of(new Named("low", TEXT), new Named("mid", TEXT), new Named("high", TEXT)));

  private static FactCondition in(String fact, String... values) {
    return new FactCondition(
        fact, List.of(values), List.of(), null, null, List.of(), List.of(), false);
  }

  private static FactCondition between(@Nullable String least, @Nullable String most) {
    return new FactCondition(
        "rank", List.of(), List.of(), least, most, List.of(), List.of(), false);
  }

  private static IdentityDefinition definition(
      String id, @Nullable Integer decidesFrom, FactCondition... all) {
    return new IdentityDefinition(
        id,
        "group",
        TEXT,
        decidesFrom,
        List.of(new IdentityPattern(TEXT, List.of(all))),
        List.of(new IdentityPattern(TEXT, List.of(in("occupation", id)))));
  }

  private static Optional<String> proposed(
      int mainFrom, List<IdentityDefinition> definitions, Evidence... evidence) {
    IdentityRules rules =
        new IdentityRules("a", "nomination-date", mainFrom, List.of(RANK), List.of(), definitions);
    return new IdentityClassifier(rules).propose(List.of(evidence), DAY).identity();
  }

  private static Post post(String duty, String rank, @Nullable Integer share) {
    return new Post("", rank, duty, "name", share, Period.OPEN);
  }

  private static boolean holds(FactCondition condition, String rank) {
    return proposed(0, List.of(definition("x", null, condition)), post("", rank, 100)).isPresent();
  }

  @Test
  void aScaleIncludesItsBounds() {
    assertThat(List.of("low", "mid", "high", "other", ""))
        .filteredOn(r -> holds(between("mid", null), r))
        .containsExactly("mid", "high");
    assertThat(List.of("low", "mid", "high", "other", ""))
        .filteredOn(r -> holds(between(null, "mid"), r))
        .containsExactly("low", "mid");
    assertThat(List.of("low", "mid", "high"))
        .filteredOn(r -> holds(between("mid", "mid"), r))
        .containsExactly("mid");
    assertThat(holds(between("unheard-of", null), "high")).isFalse();
    assertThat(holds(between(null, "unheard-of"), "low")).isFalse();
  }

  @Test
  void aFactThatIsNotStatedMeetsOnlyWhatExcludes() {
    FactCondition none =
        new FactCondition(
            "rank", List.of(), List.of("low"), null, null, List.of(), List.of("x"), false);
    FactCondition missing =
        new FactCondition("rank", List.of(), List.of(), null, null, List.of(), List.of(), true);
    FactCondition has =
        new FactCondition(
            "rank", List.of(), List.of(), null, null, List.of("id"), List.of(), false);
    assertThat(List.of("", "low", "mid", "x-mid"))
        .filteredOn(r -> holds(none, r))
        .containsExactly("", "mid");
    assertThat(List.of("", "low")).filteredOn(r -> holds(missing, r)).containsExactly("");
    assertThat(List.of("", "low", "mid")).filteredOn(r -> holds(has, r)).containsExactly("mid");
    assertThat(List.of("", "low"))
        .filteredOn(r -> holds(in("rank", "low"), r))
        .containsExactly("low");
  }

  private static final List<IdentityDefinition> TWO =
      List.of(definition("a", 20, in("duty", "a")), definition("b", null, in("duty", "b")));

  @Test
  void fromItsShareAnIdentityDecidesAlone() {
    assertThat(proposed(60, TWO, post("a", "", 20), post("b", "", 80))).contains("a");
    assertThat(proposed(60, TWO, post("a", "", 19), post("b", "", 81))).contains("b");
    assertThat(proposed(60, TWO, post("b", "", 80), post("a", "", 10), post("a", "", 10)))
        .as("two posts of one identity count together")
        .contains("a");
  }

  @Test
  void theMainPartOfTheTimeMustBeKnown() {
    Evidence register = new Occupation("a", Period.OPEN);
    assertThat(proposed(60, TWO, post("b", "", 60), register)).contains("b");
    assertThat(proposed(60, TWO, post("b", "", 59), register)).contains("a");
    assertThat(proposed(60, TWO, post("b", "", 59))).isEmpty();
    assertThat(proposed(60, TWO, post("b", "", 60), post("?", "", 40), register)).contains("b");
    assertThat(proposed(60, TWO, post("b", "", 59), post("?", "", 41), register))
        .as("the posts are known, but not what they are")
        .isEmpty();
    assertThat(proposed(0, TWO, register)).contains("a");
    assertThat(proposed(0, TWO, post("?", "", 100), register)).isEmpty();
  }

  @Test
  void aTieGoesToTheRegisterAndThenToTheOrder() {
    List<IdentityDefinition> three =
        List.of(
            definition("a", null, in("duty", "a")),
            definition("b", null, in("duty", "b")),
            definition("c", null, in("duty", "c")));
    Evidence[] tied = {post("c", "", 40), post("b", "", 40), post("a", "", 20)};
    assertThat(proposed(60, three, tied)).contains("b");
    assertThat(proposed(60, three, tied[0], tied[1], tied[2], new Occupation("c", Period.OPEN)))
        .contains("c");
    assertThat(proposed(60, three, tied[0], tied[1], tied[2], new Occupation("a", Period.OPEN)))
        .contains("b");
  }

  @Test
  void aPostWithoutAShareTakesWhatTheOthersLeaveOrTheWhole() {
    assertThat(proposed(60, TWO, post("b", "", 81), post("a", "", null))).contains("b");
    assertThat(proposed(60, TWO, post("b", "", 80), post("a", "", null))).contains("a");
    assertThat(proposed(60, TWO, post("a", "", null), post("b", "", 100)))
        .as("the stated shares leave nothing: rows in the order of the file")
        .contains("a");
  }

  @Test
  void everyFactOfAPostAndAPersonIsSeen() {
    IdentityDefinition all =
        definition(
            "x",
            null,
            in("employer_kind", "k"),
            in("rank", "low"),
            in("duty", "d"),
            in("text", "t"),
            in("occupation", "o"),
            in("title", "i"));
    Evidence occupation = new Occupation("o", Period.OPEN);
    Evidence title = new ProfessionalTitle("i", Period.OPEN);
    Evidence post = new Post("k", "low", "d", "t", 100, Period.OPEN);
    assertThat(proposed(60, List.of(all), post, occupation, title)).contains("x");
    assertThat(proposed(60, List.of(all), post, occupation)).isEmpty();
    assertThat(proposed(60, List.of(all), post, title)).isEmpty();
    for (Post other :
        List.of(
            new Post("", "low", "d", "t", 100, Period.OPEN),
            new Post("k", "", "d", "t", 100, Period.OPEN),
            new Post("k", "low", "", "t", 100, Period.OPEN),
            new Post("k", "low", "d", "", 100, Period.OPEN))) {
      assertThat(proposed(60, List.of(all), other, occupation, title)).isEmpty();
    }
  }

  @Test
  void theLastPostIsTheOneThatEndedLast() {
    IdentityDefinition stayed =
        new IdentityDefinition(
            "stayed",
            "group",
            TEXT,
            null,
            List.of(),
            List.of(new IdentityPattern(TEXT, List.of(in("last_post", "b")))));
    List<IdentityDefinition> rules = List.of(TWO.get(0), TWO.get(1), stayed);
    assertThat(proposed(60, rules, ended("b", DAY.minusDays(1)), ended("a", DAY.minusDays(2))))
        .contains("stayed");
    assertThat(proposed(60, rules, ended("a", DAY.minusDays(1)), ended("b", DAY.minusDays(2))))
        .isEmpty();
    assertThat(proposed(60, rules, ended("a", DAY.minusDays(1)), ended("b", DAY.minusDays(1))))
        .as("among equals the later row")
        .contains("stayed");
    assertThat(proposed(60, rules, ended("b", DAY))).as("still held").contains("b");
  }

  private static Post ended(String duty, LocalDate to) {
    return new Post("", "", duty, "", 100, new Period(null, to));
  }

  @Test
  void aProposalShowsItsGroundsAndTheTime() {
    IdentityRules rules =
        new IdentityRules("a", "nomination-date", 60, List.of(RANK), List.of(), TWO);
    IdentityProposal proposal =
        new IdentityClassifier(rules)
            .propose(
                List.of(post("b", "", 90), post("a", "", 10), new Occupation("b", Period.OPEN)),
                DAY);
    assertThat(proposal.workingTimes())
        .containsExactly(
            new IdentityProposal.WorkingTime("a", 10), new IdentityProposal.WorkingTime("b", 90));
    assertThat(proposal.grounds())
        .containsExactly(
            new IdentityProposal.Ground("b", TEXT, "name"),
            new IdentityProposal.Ground("a", TEXT, "name"),
            new IdentityProposal.Ground("b", TEXT, "b"));
    assertThat(proposal.isHat("b")).isFalse();
    assertThat(proposal.isHat("a")).isTrue();
    assertThat(
            new IdentityClassifier(rules)
                .propose(List.of(post("b", "", 90), new Occupation("a", Period.OPEN)), DAY)
                .grounds())
        .as("a register that says otherwise is no ground for it")
        .extracting(IdentityProposal.Ground::identity)
        .containsExactly("b");
  }
}
