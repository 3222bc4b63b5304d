package org.linxuan.election.synth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.linxuan.election.synth.internal.Draft;
import org.linxuan.election.synth.internal.ElectionFolder;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Makes a synthetic election folder (docs/synth.md): the same scale and seed give the same bytes.
 */
public final class Synthesis {
  private Synthesis() {}

  /**
   * Writes the folder whole or not at all.
   *
   * @return false, with every problem, where the place is taken or cannot be written
   */
  public static boolean write(
      Scale scale, long seed, Path place, SynthProgress progress, Problems problems) {
    try (Draft draft = Draft.beside(place)) {
      new ElectionFolder(scale, seed, draft.folder(), progress).write();
      draft.moveIntoPlace();
      return true;
    } catch (java.nio.file.FileAlreadyExistsException e) {
      problems.add(SynthProblem.SYNTH_PLACE_TAKEN, Where.command(), place);
    } catch (IOException | UncheckedIOException | SQLException e) {
      problems.add(SynthProblem.SYNTH_NOT_WRITTEN, Where.command(), firstLine(e));
    }
    return false;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
