package org.linxuan.election.rulebook;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook answers, each time with the article that says so. A question about something that
 * the rulebook does not have is a bug of the caller and raises {@link IllegalArgumentException};
 * something that the rulebook leaves open is an empty answer.
 */
public record Answers(Rulebook rulebook) {

  /** How many must be present before the body may vote; empty for a body that does not vote. */
  public Optional<Answer<Quorum>> quorum(String body) {
    return ofBody(body, Body::quorum);
  }

  /** Of whom more than half must agree in the body; empty for a body that does not vote. */
  public Optional<Answer<MajorityBase>> majorityBase(String body) {
    return ofBody(body, Body::majorityBase);
  }

  /** The least number present with which the body may vote, of so many entitled. */
  public Optional<Answer<Long>> minimumPresent(String body, long entitled) {
    return quorum(body).map(q -> new Answer<>(q.value().least(entitled), q.article()));
  }

  /** Whether the body may do the act. */
  public Answer<Boolean> mayDo(String body, String act) {
    Body found = getBody(body);
    return new Answer<>(found.acts().contains(act), article(found.article()));
  }

  /**
   * The least number that meets a step of the chain over so many: more than 115 % of 20 seats are
   * 24 candidates.
   */
  public Answer<BigInteger> minimumCount(String step, long over) {
    ChainStep found =
        rulebook.findChainStep(step).orElseThrow(() -> absent("step of the chain", step));
    return new Answer<>(found.minimum(over), article(found.article()));
  }

  /** The body that opens a stage. */
  public Answer<String> openedBy(String stage) {
    Stage found = rulebook.findStage(stage).orElseThrow(() -> absent("stage", stage));
    return new Answer<>(found.openedBy(), article(found.article()));
  }

  /** How many working days a kind of notice stays open; empty if the rulebook asks for none. */
  public Optional<Answer<Integer>> noticeDays(NoticeKind kind) {
    return rulebook.notices().stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .map(rule -> new Answer<>(rule.workingDays(), article(rule.article())));
  }

  private <T> Optional<Answer<T>> ofBody(String body, Function<Body, @Nullable T> part) {
    Body found = getBody(body);
    return Optional.ofNullable(part.apply(found))
        .map(value -> new Answer<>(value, article(found.article())));
  }

  private Body getBody(String body) {
    return rulebook.findBody(body).orElseThrow(() -> absent("body", body));
  }

  private Article article(String id) {
    return rulebook.getArticle(id);
  }

  private IllegalArgumentException absent(String what, String id) {
    return new IllegalArgumentException("rulebook " + rulebook.id() + " has no " + what + " " + id);
  }
}
