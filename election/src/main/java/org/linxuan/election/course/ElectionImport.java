package org.linxuan.election.course;

import java.nio.file.Path;
import org.linxuan.foundation.problem.Problems;

/** Begins the office's election with what an election folder (docs/package.md) holds. */
public interface ElectionImport {
  /**
   * Reads the folder as {@code simulate} does, and brings all of it into the office's tables in one
   * transaction: rulebook, units and organisations as scopes, every row of every table. Ballots
   * stay where they are.
   *
   * @param account in whose name; nobody can sign in as it
   * @return false, with every problem, where the folder is wrong or the office has an election
   */
  boolean load(Path folder, String account, Problems problems);
}
