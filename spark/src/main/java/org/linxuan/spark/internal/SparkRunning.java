package org.linxuan.spark.internal;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.linxuan.election.nomination.RollupEngine;

/** A running Spark: one that is there already is used and left running, else one is started. */
public final class SparkRunning implements RollupEngine.Running {
  private static final String MASTER = "spark.master";
  private static final String HERE = "local[2]";

  /** Every unit runs the same queries; with Spark's own limit each would be compiled anew. */
  private static final String CODE_KEPT = "5000";

  /** What the text needs to mean the same as elsewhere; nobody may set it otherwise. */
  private static final Map<String, String> MEANING =
      Map.of(
          "spark.sql.ansi.enabled", "true",
          "spark.sql.caseSensitive", "true",
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.variable.substitute", "false",
          "spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED",
          "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED",
          "spark.sql.catalogImplementation", "in-memory");

  private final SparkSession spark;
  private final boolean ours;

  private SparkRunning(SparkSession spark, boolean ours) {
    this.spark = spark;
    this.ours = ours;
  }

  /** On the master that spark-submit names; without one, on this machine. */
  public static SparkRunning start(Path scratch) {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    SparkConf settings = new SparkConf();
    settings.setIfMissing("spark.app.name", "linxuan rollup");
    if (!settings.contains(MASTER)) {
      here(settings, scratch);
    }
    settings.setIfMissing("spark.sql.codegen.cache.maxEntries", CODE_KEPT);
    MEANING.forEach(settings::set);
    return new SparkRunning(SparkSession.builder().config(settings).getOrCreate(), ours);
  }

  private static void here(SparkConf settings, Path scratch) {
    settings
        .set(MASTER, HERE)
        .setIfMissing("spark.ui.enabled", "false")
        .setIfMissing("spark.driver.host", "127.0.0.1")
        .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
        .setIfMissing("spark.sql.shuffle.partitions", "4")
        .setIfMissing("spark.local.dir", scratch.toString())
        .setIfMissing("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString());
  }

  /** As many as tasks run at a time: a unit's queries follow one another. */
  @Override
  public int units() {
    return Math.max(1, spark.sparkContext().defaultParallelism());
  }

  @Override
  public RollupEngine.Session session() {
    return new SparkTables(spark.newSession());
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
