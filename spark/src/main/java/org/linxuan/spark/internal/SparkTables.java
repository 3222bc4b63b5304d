package org.linxuan.spark.internal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.LogicalRDD;
import org.apache.spark.storage.StorageLevel;
import org.linxuan.election.nomination.RollupEngine;

/**
 * The tables of one session. A query is computed once and its rows are kept, in memory or on the
 * executors' disks, unless it is a view, or only the very next queries read them, and once: then
 * Spark plans both together.
 */
final class SparkTables implements RollupEngine.Session {
  private final SparkSession spark;
  private final Map<String, Dataset<Row>> tables = new HashMap<>();
  private final List<RDD<?>> kept = new ArrayList<>();

  SparkTables(SparkSession spark) {
    this.spark = spark;
  }

  @Override
  public void show(String table, Path parquet, RollupEngine.Part part) {
    SparkFailures.in(
        () -> {
          Dataset<Row> rows = spark.read().parquet(literally(place(parquet)));
          if (part.unit().isPresent()) {
            rows = rows.where(col("unit").equalTo(lit(part.unit().getAsInt())));
          }
          if (part.from().isPresent()) {
            rows = rows.where(col("organization").geq(lit(part.from().get())));
          }
          if (part.to().isPresent()) {
            rows = rows.where(col("organization").lt(lit(part.to().get())));
          }
          rows.createOrReplaceTempView(table);
          return table;
        });
  }

  /** As Hadoop names files: an address whose path is not encoded. */
  private static String place(Path path) {
    return "file:" + path.toAbsolutePath().normalize();
  }

  /**
   * Where Spark reads, a name may be a pattern: ours is none, whatever the user's folders are
   * called.
   */
  private static String literally(String place) {
    return place.replaceAll("([\\\\{}\\[\\]*?])", "\\\\$1");
  }

  @Override
  public void run(List<RollupEngine.Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      RollupEngine.Step step = steps.get(i);
      boolean once =
          step.kind() == RollupEngine.Step.Kind.VIEW
              || (!step.adds() && isReadOnce(step.table(), steps.subList(i + 1, steps.size())));
      SparkFailures.in(
          () -> {
            run(step, once);
            return step.table();
          });
    }
  }

  private void run(RollupEngine.Step step, boolean once) {
    Dataset<Row> rows = spark.sql(step.query());
    if (!once) {
      rows = computed(rows);
    }
    Dataset<Row> before = tables.get(step.table());
    if (step.adds() && before != null) {
      rows = before.unionAll(rows);
    }
    tables.put(step.table(), rows);
    rows.createOrReplaceTempView(step.table());
  }

  private Dataset<Row> computed(Dataset<Row> rows) {
    if (rows.queryExecution().optimizedPlan().maxRows().contains(0L)) {
      return rows;
    }
    Dataset<Row> computed = rows.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK());
    if (computed.queryExecution().analyzed() instanceof LogicalRDD plan) {
      kept.add(plan.rdd());
    }
    return computed;
  }

  /** Whether the following queries read a table once before it is made anew. */
  private static boolean isReadOnce(String table, List<RollupEngine.Step> following) {
    Pattern name = Pattern.compile("\\b(FROM|JOIN)\\s+" + table + "\\b");
    long times = 0;
    for (RollupEngine.Step step : following) {
      times += name.matcher(step.query()).results().count();
      if (step.table().equals(table)) {
        break;
      }
    }
    return times == 1;
  }

  @Override
  public List<String> column(String query) {
    return SparkFailures.in(
        () ->
            spark.sql(query).collectAsList().stream().map(r -> String.valueOf(r.get(0))).toList());
  }

  @Override
  public void save(String table, Path folder) {
    SparkFailures.in(
        () -> {
          spark.table(table).write().parquet(place(folder));
          return table;
        });
  }

  @Override
  public void forget() {
    kept.forEach(rows -> rows.unpersist(false));
    kept.clear();
    tables.keySet().forEach(spark.catalog()::dropTempView);
    tables.clear();
  }

  @Override
  public void close() {
    forget();
  }
}
