package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules, article by article; each component is a section of the file. A section
 * that an edition leaves out is an empty list or null.
 */
@SuppressWarnings("checkstyle:RecordComponentNumber") // one component a section
public record Rulebook(
    int schema,
    String id,
    String edition,
    Text title,
    List<Paper> papers,
    List<Article> articles,
    List<Named> roles,
    List<Named> records,
    List<UnitKind> unitKinds,
    List<Unit> units,
    List<Body> bodies,
    List<ActType> acts,
    @Nullable ApportionmentRules apportionment,
    @Nullable IdentityRules identities,
    List<CompositionRule> composition,
    @Nullable PlannedNumbers plannedNumbers,
    @Nullable Coverage coverage,
    List<Condition> conditions,
    List<Named> reportHeadings,
    List<Stage> stages,
    @Nullable Consultation consultation,
    @Nullable Naming naming,
    List<ChainStep> chain,
    @Nullable VettingRules vetting,
    List<NoticeRule> notices,
    @Nullable BallotRules ballot,
    @Nullable ElectionRules election,
    List<Breach> breaches,
    @Nullable Aftercare aftercare,
    @Nullable InvitedRules invited) {

  public Rulebook {
    papers = Absent.list(papers);
    articles = Absent.list(articles);
    roles = Absent.list(roles);
    records = Absent.list(records);
    composition = Absent.list(composition);
    unitKinds = Absent.list(unitKinds);
    units = Absent.list(units);
    bodies = Absent.list(bodies);
    acts = Absent.list(acts);
    conditions = Absent.list(conditions);
    reportHeadings = Absent.list(reportHeadings);
    stages = Absent.list(stages);
    chain = Absent.list(chain);
    notices = Absent.list(notices);
    breaches = Absent.list(breaches);
  }

  /** The article with this id; one that is not there is a bug, since loading checks references. */
  public Article getArticle(String id) {
    return find(articles, Article::id, id).orElseThrow(() -> absent("article", id));
  }

  /** The body with this id. */
  public Optional<Body> findBody(String id) {
    return find(bodies, Body::id, id);
  }

  /** The kind of act with this id. */
  public Optional<ActType> findAct(String id) {
    return find(acts, ActType::id, id);
  }

  /** The stage with this id. */
  public Optional<Stage> findStage(String id) {
    return find(stages, Stage::id, id);
  }

  /** The step of the chain of numbers with this id. */
  public Optional<ChainStep> findChainStep(String id) {
    return find(chain, ChainStep::id, id);
  }

  private IllegalArgumentException absent(String what, String missing) {
    return new IllegalArgumentException("rulebook " + id + " has no " + what + " " + missing);
  }

  private static <T> Optional<T> find(List<T> items, Function<T, String> id, String wanted) {
    return items.stream().filter(item -> id.apply(item).equals(wanted)).findFirst();
  }
}
