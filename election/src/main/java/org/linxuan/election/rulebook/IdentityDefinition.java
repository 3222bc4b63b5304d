package org.linxuan.election.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One identity: its group, its name, the patterns any one of which a post must match to be of this
 * identity ({@code when}), and those that a person must match where no post held on the day says
 * anything ({@code withoutPost}). Posts of this identity that together take at least {@code
 * decidesFrom} percent of the working time decide by themselves; otherwise, and where it is absent,
 * the greatest part of the working time does.
 */
public record IdentityDefinition(
    String id,
    String group,
    Text name,
    @Nullable Integer decidesFrom,
    List<IdentityPattern> when,
    List<IdentityPattern> withoutPost) {

  public IdentityDefinition {
    when = Absent.list(when);
    withoutPost = Absent.list(withoutPost);
  }

  /** Whether posts that take so many percent of the working time decide by themselves. */
  public boolean decidesAlone(int share) {
    return decidesFrom != null && share >= decidesFrom;
  }
}
