package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.synth.Scale;
import org.linxuan.election.synth.SynthProgress;

/** Writes all files of a synthetic election folder. */
public final class ElectionFolder {
  private final Scale scale;
  private final long seed;
  private final Path folder;
  private final SynthProgress progress;

  /** A folder to fill; it is there and empty. */
  public ElectionFolder(Scale scale, long seed, Path folder, SynthProgress progress) {
    this.scale = scale;
    this.seed = seed;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Writes everything.
   *
   * @throws IOException where a small table cannot be written
   * @throws SQLException where a Parquet file cannot be written
   */
  public void write() throws IOException, SQLException {
    List<UnitPlan> plans = UnitPlans.of(scale, seed);
    Edition edition = Rules.of(scale, plans);
    List<UnitSeats> units = Seating.of(scale, edition.rulebook(), plans);
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    if (!edition.shipped()) {
      Files.writeString(folder.resolve("rulebook.yaml"), edition.yaml());
    }
    Files.write(folder.resolve("aggregates.csv"), Aggregates.lines(scale, plans));
    Path secret = Files.createDirectories(folder.resolve("private")).resolve("secret.hex");
    Files.writeString(secret, secret() + "\n");
    try (CsvTables tables = new CsvTables(inputs)) {
      new FrameTables(tables, scale, seed).write(edition.rulebook(), plans);
      new UnitTables(tables, edition.rulebook(), scale, seed).write(units, inputs);
    }
    ParquetFile.write(
        inputs.resolve("organizations.parquet"), new OrganizationRows(all(units, "organizations")));
    ParquetFile.write(inputs.resolve("tallies.parquet"), new TallyRows(all(units, "tallies")));
    ParquetFile.write(inputs.resolve("sheets.parquet"), new SheetRows(all(units, "sheets")));
  }

  private Organizations all(List<UnitSeats> units, String table) {
    String file = "inputs/" + table + ".parquet";
    long total = scale.numbers().members();
    return new Organizations(units, seed, done -> progress.at(file, done, total));
  }

  /**
   * The secret follows from the seed, so that the whole chain can be repeated; it guards nothing.
   */
  private String secret() {
    try {
      byte[] text = ("linxuan synth " + seed + "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
