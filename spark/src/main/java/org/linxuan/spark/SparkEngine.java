package org.linxuan.spark;

import java.nio.file.Path;
import org.linxuan.election.nomination.RollupEngine;
import org.linxuan.spark.internal.SparkRunning;

/**
 * Apache Spark as the engine of a roll-up, on this machine or on the cluster it is submitted to.
 */
public final class SparkEngine implements RollupEngine {
  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Running start(Path scratch) {
    return SparkRunning.start(scratch);
  }
}
