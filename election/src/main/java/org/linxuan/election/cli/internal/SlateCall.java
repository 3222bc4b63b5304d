package org.linxuan.election.cli.internal;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.CompositionProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** What the calls of {@code slate} and {@code slate audit} have in common. */
final class SlateCall {
  private SlateCall() {}

  /** A problem for each value that is missing; names and values in turn. */
  static void missing(Problems problems, @Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] == null) {
        problems.add(
            CliProblem.ARGUMENT_MISSING, Where.command(), String.valueOf(namesAndValues[i]));
      }
    }
  }

  /** A problem for each value that is given beside another form; names and values in turn. */
  static void mixed(Problems problems, String form, @Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        problems.add(
            CompositionProblem.LIST_FORMS_MIXED,
            Where.command(),
            String.valueOf(namesAndValues[i]),
            form);
      }
    }
  }

  /** A whole number from 1; nothing, perhaps with a problem, if there is none. */
  static OptionalLong positive(String option, @Nullable String text, Problems problems) {
    OptionalLong number = Counts.read(option, text, problems);
    if (number.isPresent() && number.getAsLong() == 0) {
      problems.add(CliProblem.OPTION_VALUE, Where.command(), option, "0", "1 - " + Long.MAX_VALUE);
      return OptionalLong.empty();
    }
    return number;
  }
}
