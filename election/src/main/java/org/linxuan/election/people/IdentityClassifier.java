package org.linxuan.election.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linxuan.election.people.IdentityProposal.Ground;
import org.linxuan.election.people.IdentityProposal.WorkingTime;
import org.linxuan.election.people.internal.Facts;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityPattern;
import org.linxuan.election.rulebook.IdentityRules;

/**
 * Proposes an identity from the rulebook's definitions and the evidence as of a day (E4.6).
 *
 * <p>Only posts held on the day count, and nobody works more than the whole time: the later
 * appointment stands first, so that an old post whose end was never noted falls out. A post is of
 * the first definition that one of its patterns fits. An identity whose posts reach the share from
 * which it decides alone is proposed; else the one that takes the greatest part of the working
 * time. Where no post says anything, the registered occupation and title do. Honours never make an
 * identity: they are granted for what somebody did, not for what somebody does.
 */
public final class IdentityClassifier {
  private static final Comparator<Evidence> LATEST_LAST =
      Comparator.comparing(e -> e.period().begin());

  private final IdentityRules rules;

  public IdentityClassifier(IdentityRules rules) {
    this.rules = rules;
  }

  /** The proposal for one person's evidence, rows in the order of the file. */
  public IdentityProposal propose(List<Evidence> evidence, LocalDate day) {
    List<Evidence> current = evidence.stream().filter(e -> e.period().contains(day)).toList();
    Facts person = personFacts(current);
    Map<String, Integer> times = new LinkedHashMap<>();
    rules.definitions().forEach(d -> times.put(d.id(), 0));
    List<Ground> grounds = new ArrayList<>();
    int held = 0;
    for (Timed timed : timed(latestFirst(current))) {
      held += timed.percent();
      Optional<Ground> ground =
          timed.percent() == 0 ? Optional.empty() : ofPost(timed.post(), person);
      ground.ifPresent(
          g -> {
            times.merge(g.identity(), timed.percent(), Integer::sum);
            grounds.add(g);
          });
    }
    lastPost(evidence, day)
        .flatMap(p -> ofPost(p, person))
        .ifPresent(g -> person.put("last_post", g.identity()));
    Optional<Ground> withoutPost = withoutPost(person);
    Optional<String> identity = decide(times, held, withoutPost.map(Ground::identity));
    withoutPost
        .filter(g -> identity.filter(g.identity()::equals).isPresent())
        .ifPresent(grounds::add);
    return new IdentityProposal(identity, grounds, workingTimes(times));
  }

  /** The post that ended last before the day; among equals, the later row. */
  private static Optional<Evidence.Post> lastPost(List<Evidence> evidence, LocalDate day) {
    return evidence.stream()
        .filter(Evidence.Post.class::isInstance)
        .map(Evidence.Post.class::cast)
        .filter(p -> p.period().end().isBefore(day))
        .reduce((a, b) -> a.period().end().isAfter(b.period().end()) ? a : b);
  }

  private static Facts personFacts(List<Evidence> current) {
    Facts facts = new Facts();
    latest(current, Evidence.Occupation.class)
        .ifPresent(o -> facts.put("occupation", o.occupation()));
    latest(current, Evidence.ProfessionalTitle.class).ifPresent(t -> facts.put("title", t.title()));
    return facts;
  }

  /** The one that begins last; among equals, the later row. */
  private static <E extends Evidence> Optional<E> latest(List<Evidence> current, Class<E> kind) {
    return current.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((a, b) -> LATEST_LAST.compare(a, b) <= 0 ? b : a);
  }

  private static List<Evidence.Post> latestFirst(List<Evidence> current) {
    return current.stream()
        .filter(Evidence.Post.class::isInstance)
        .map(Evidence.Post.class::cast)
        .sorted(LATEST_LAST.reversed())
        .toList();
  }

  /**
   * The time that each post takes. A post without a share takes what the stated shares leave, or
   * the whole where they leave nothing; then the later appointment comes first, until no time is
   * left.
   */
  private static List<Timed> timed(List<Evidence.Post> latestFirst) {
    int stated =
        latestFirst.stream()
            .map(Evidence.Post::share)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    int unstated =
        stated < Evidence.Post.WHOLE ? Evidence.Post.WHOLE - stated : Evidence.Post.WHOLE;
    int left = Evidence.Post.WHOLE;
    List<Timed> timed = new ArrayList<>();
    for (Evidence.Post post : latestFirst) {
      Integer share = post.share();
      int percent = Math.min(left, share == null ? unstated : share);
      left -= percent;
      timed.add(new Timed(post, percent));
    }
    return timed;
  }

  private record Timed(Evidence.Post post, int percent) {}

  private Optional<Ground> ofPost(Evidence.Post post, Facts person) {
    Facts facts = new Facts(person);
    facts.put("employer_kind", post.employerKind());
    facts.put("rank", post.rank());
    facts.put("duty", post.duty());
    facts.put("text", post.text());
    for (IdentityDefinition definition : rules.definitions()) {
      for (IdentityPattern pattern : definition.when()) {
        if (facts.meet(pattern, rules)) {
          return Optional.of(new Ground(definition.id(), pattern.ground(), post.text()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Ground> withoutPost(Facts person) {
    for (IdentityDefinition definition : rules.definitions()) {
      for (IdentityPattern pattern : definition.withoutPost()) {
        if (person.meet(pattern, rules)) {
          return Optional.of(
              new Ground(definition.id(), pattern.ground(), person.get("occupation")));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> decide(
      Map<String, Integer> times, int held, Optional<String> withoutPost) {
    for (IdentityDefinition definition : rules.definitions()) {
      if (definition.decidesAlone(times.getOrDefault(definition.id(), 0))) {
        return Optional.of(definition.id());
      }
    }
    if (held == 0 || held < rules.mainFrom()) {
      return withoutPost;
    }
    int known = times.values().stream().mapToInt(t -> t).sum();
    if (known == 0 || known < rules.mainFrom()) {
      return Optional.empty();
    }
    int most = Collections.max(times.values());
    List<String> first =
        times.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return withoutPost.filter(first::contains).or(() -> Optional.of(first.get(0)));
  }

  private static List<WorkingTime> workingTimes(Map<String, Integer> times) {
    return times.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> new WorkingTime(e.getKey(), e.getValue()))
        .toList();
  }
}
