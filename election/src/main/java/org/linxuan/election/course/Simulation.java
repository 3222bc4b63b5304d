package org.linxuan.election.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.election.course.internal.Play;
import org.linxuan.election.course.internal.Played;
import org.linxuan.election.result.PackageWriter;
import org.linxuan.election.result.Report;
import org.linxuan.election.result.Watch;
import org.linxuan.foundation.problem.Problems;

/**
 * Plays a whole election from its folder, without a screen, and writes the package
 * (docs/package.md).
 */
public final class Simulation {
  private final Played played;

  private Simulation(Played played) {
    this.played = played;
  }

  /** Plays the election of a folder; empty, with every problem, where the folder is wrong. */
  public static Optional<Simulation> play(Path folder, Problems problems) {
    return play(folder, problems, Watch.NOBODY);
  }

  /** The same, watched stage by stage. */
  public static Optional<Simulation> play(Path folder, Problems problems, Watch watch) {
    return Play.folder(folder, problems, watch).map(Simulation::new);
  }

  /**
   * Writes the package whole or not at all.
   *
   * @return the log's public key, as one line of text
   */
  public String write(Path place) throws IOException {
    return write(place, Watch.NOBODY);
  }

  /** The same, watched file by file. */
  public String write(Path place, Watch watch) throws IOException {
    watch.begins("report.html");
    byte[] report = Report.html(played.report());
    watch.ends("report.html");
    return PackageWriter.write(place, played.content(), report, played.seed(), watch);
  }

  /** The roll-call of ends: how many units ended in each way, in words of ends.csv. */
  public java.util.SortedMap<String, Long> ends() {
    return played.ends();
  }
}
