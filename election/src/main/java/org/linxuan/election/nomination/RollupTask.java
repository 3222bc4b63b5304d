package org.linxuan.election.nomination;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A roll-up of files: what goes in, what is checked, and where the tables go. */
public record RollupTask(Input input, Checks checks, Output output) {

  /**
   * The tree and what was handed in, as CSV or Parquet.
   *
   * @param sheets whether {@code votes} holds members' sheets; else it holds tallies
   * @param charset of the files that are text
   */
  public record Input(Path organizations, Path votes, boolean sheets, Charset charset) {}

  /**
   * What the rows are checked against; empty for a check that is not made.
   *
   * @param names how many names a member may put forward
   * @param reports who was reported, at which organisation
   */
  public record Checks(
      Optional<Path> members,
      Optional<Path> people,
      Optional<SheetRules.Period> period,
      OptionalLong names,
      Optional<Path> reports) {

    /** No check but those that need nothing. */
    public static Checks none() {
      return new Checks(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty());
    }
  }

  /**
   * Where the tables go.
   *
   * @param all every name instead of those with the majority or reported
   * @param parquet Parquet instead of CSV
   */
  public record Output(Path folder, boolean all, boolean parquet) {}
}
