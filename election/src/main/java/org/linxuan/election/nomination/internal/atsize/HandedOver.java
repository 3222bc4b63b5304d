package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The database's tables as Parquet files, each written when it is first asked for. */
final class HandedOver {
  private final Duck duck;
  private final Path folder;
  private final Map<String, Path> files = new TreeMap<>();

  /** Of a connection that nobody else uses, into an empty folder. */
  HandedOver(Duck duck, Path folder) {
    this.duck = duck;
    this.folder = folder;
  }

  synchronized Path file(String table) {
    return files.computeIfAbsent(table, this::written);
  }

  private Path written(String table) {
    Path file = folder.resolve(table + ".parquet");
    duck.run("COPY (SELECT * FROM %s) TO %s (FORMAT parquet)".formatted(table, Duck.quoted(file)));
    return file;
  }

  /** A new folder for what comes back of a unit. */
  Path results(Unit unit) throws IOException {
    Path results = folder.resolve("results-" + unit.number());
    Durable.delete(results);
    return Files.createDirectory(results);
  }
}
