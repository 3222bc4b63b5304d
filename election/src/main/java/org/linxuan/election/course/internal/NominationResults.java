package org.linxuan.election.course.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.linxuan.election.nomination.Conservation;
import org.linxuan.election.nomination.LevelTables;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.nomination.SetAside;
import org.linxuan.election.nomination.TallyRollup;
import org.linxuan.election.result.PackageFile;
import org.linxuan.election.result.ResultTable;
import org.linxuan.foundation.intake.CsvBytes;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * The roll-up over all organisations, as {@code rollup} writes it. Long tables are written only
 * when the package is, and packed.
 */
final class NominationResults {
  /** With more rows than this of organisations and tallies together, long tables are packed. */
  static final int LONG = 100_000;

  private final NominationRecords records;
  private final TallyRollup rollup;
  private final LevelTables tables;
  private final boolean packed;

  NominationResults(ElectionData data) {
    this.records = data.lists().nomination();
    this.rollup = records.rollup();
    this.tables = new LevelTables(rollup, records.reports(), data.frame().settings().allNames());
    this.packed = isLong(records);
  }

  /** Whether the long tables of an election are packed. */
  static boolean isLong(NominationRecords records) {
    return (long) records.tree().size() + records.tallies().size() > LONG;
  }

  /** The short tables, and of the levels what the report can show. */
  void write(Results results) {
    if (records.tree().size() == 0) {
      return;
    }
    ResultTable conservation = table("conservation", Conservation.COLUMNS);
    rollup.conservation().forEach(row -> conservation.add(row.cells().toArray()));
    results.put(conservation);
    results.put(setAside());
    for (long level : records.tree().levels()) {
      if (!packed || level == 1) {
        results.shown(read("level-" + level, csv -> tables.level(level, csv)));
      }
    }
  }

  /** The long tables by path below the package. */
  SortedMap<String, PackageFile> files() {
    SortedMap<String, PackageFile> files = new TreeMap<>();
    if (records.tree().size() > 0) {
      for (long level : records.tree().levels()) {
        put(files, "results/level-" + level, packed, csv -> tables.level(level, csv));
      }
      put(files, "results/participation", packed, tables::participation);
    }
    return files;
  }

  /** Adds a long table to the files of a package. */
  static void put(
      Map<String, PackageFile> files, String name, boolean packed, Consumer<CsvBytes> writing) {
    PackageFile plain = out -> writing.accept(new CsvBytes(out));
    files.put(name + (packed ? ".csv.gz" : ".csv"), packed ? PackageFile.packed(plain) : plain);
  }

  private static ResultTable read(String name, Consumer<CsvBytes> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.accept(new CsvBytes(bytes));
    try (bytes) {
      TableSpec anything = TableSpec.of().withFurtherColumns().orEmpty();
      Source source = Source.bytes(name, bytes.toByteArray());
      Table table = TableReader.read(anything, source, new Problems());
      ResultTable rows = table(name, table.header());
      table.rows().forEach(r -> rows.add(table.header().stream().map(r::text).toArray()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ResultTable setAside() {
    ResultTable table =
        table("set-aside", List.of("file", "line", "organization", "member", "nominee", "reason"));
    for (SetAside row : rollup.setAside()) {
      table.add(
          row.file(), row.line(), row.organization(), row.member(), row.nominee(), row.reason());
    }
    return table;
  }

  private static ResultTable table(String name, List<String> columns) {
    return new ResultTable(name, String.join(",", columns));
  }
}
