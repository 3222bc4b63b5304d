package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;

/** The shipped reference rulebook, as the tests of this module need it. */
final class Rules {
  private Rules() {}

  static Rulebook congress20() {
    Problems problems = new Problems();
    Rulebook rulebook = RulebookLoader.load("congress-20", problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return rulebook;
  }

  static IdentityRules identities() {
    return Objects.requireNonNull(congress20().identities());
  }
}
