package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linxuan.verifier.report.Difference;

/** Long tables may stand packed; they are held to the same, byte by byte. */
class PackedTablesTest {
  private static final Path HOME = Path.of(System.getProperty("linxuan.home", ".."));
  private static Forgery demo;

  @BeforeAll
  static void readDemo() throws IOException {
    demo = Forgery.of(HOME.resolve("target/golden/demo"));
    for (String table :
        List.of("inputs/organizations", "inputs/tallies", "results/participation")) {
      pack(demo, table);
    }
    for (String path : List.copyOf(demo.files().keySet())) {
      if (path.startsWith("results/level-")) {
        pack(demo, path.substring(0, path.length() - ".csv".length()));
      }
    }
  }

  private static void pack(Forgery forgery, String table) throws IOException {
    forgery.files().put(table + ".csv.gz", gzip(forgery.text(table + ".csv")));
    forgery.files().remove(table + ".csv");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** The differences that the content alone gives away, whoever sealed it. */
  private static List<Difference> content(Forgery forgery) {
    org.linxuan.verifier.report.Differences out = new org.linxuan.verifier.report.Differences();
    new Content(forgery.folder(), out).run();
    return out.list();
  }

  private static List<Difference> changed(String table, Consumer<Forgery> change)
      throws IOException {
    Forgery forgery = demo.copy();
    String plain = forgery.folder().text(table + ".csv.gz");
    forgery.files().remove(table + ".csv.gz");
    forgery.put(table + ".csv", plain);
    change.accept(forgery);
    pack(forgery, table);
    return content(forgery);
  }

  private static List<String> names(List<Difference> differences) {
    return differences.stream().map(Difference::name).distinct().toList();
  }

  @Test
  void agreesWithPackedTables() {
    assertThat(content(demo)).isEmpty();
  }

  @Test
  void findsOneChangedTally() throws IOException {
    List<Difference> found =
        changed(
            "inputs/tallies",
            f ->
                f.line(
                    "inputs/tallies.csv",
                    "d31-c1-d1-k1-b1,",
                    l -> l.substring(0, l.lastIndexOf(',')) + ",1"));
    assertThat(names(found)).contains("ROLLUP", "CONSERVATION");
    assertThat(found)
        .anyMatch(d -> d.where().matches("results/level-1.csv.gz d31 .* supporting_members"));
  }

  @Test
  void findsACellARowTooFewAndARowTooManyOfALevel() throws IOException {
    String path = "results/level-1.csv";
    assertThat(changed("results/level-1", f -> f.cell(path, "d04,", 3, "77")))
        .singleElement()
        .satisfies(d -> assertThat(d.name()).isEqualTo("ROLLUP"))
        .satisfies(d -> assertThat(d.where()).endsWith(" supporting_organizations"))
        .satisfies(d -> assertThat(d.text(false)).contains("stands 77"));
    assertThat(changed("results/level-1", f -> f.drop(path, "d31,")))
        .singleElement()
        .satisfies(d -> assertThat(d.where()).startsWith("results/level-1.csv.gz d31 "))
        .satisfies(d -> assertThat(d.text(false)).contains("stands nothing"));
    assertThat(changed("results/level-1", f -> f.add(path, "zz,zz-p1,1,1,1,1,true,true")))
        .singleElement()
        .satisfies(d -> assertThat(d.where()).isEqualTo("results/level-1.csv.gz zz zz-p1"));
  }

  @Test
  void findsAnotherOrderAndAnotherSpelling() throws IOException {
    String path = "results/participation.csv";
    List<Difference> order =
        changed(
            "results/participation",
            f -> {
              f.drop(path, "d04,");
              f.add(
                  path,
                  f.folder()
                      .text("results/participation.csv")
                      .lines()
                      .skip(1)
                      .findFirst()
                      .orElse(""));
            });
    assertThat(names(order)).contains("RESULT_FORM");
    List<Difference> quoted =
        changed(
            "inputs/tallies",
            f -> f.line("inputs/tallies.csv", "d04-", l -> '"' + l.replaceFirst(",", "\",")));
    assertThat(names(quoted)).containsExactly("INPUT_SPELLING");
  }

  @Test
  void saysWhatCannotBeUnpacked() throws IOException {
    Forgery cut = demo.copy();
    byte[] whole = gzip(cut.folder().text("inputs/tallies.csv.gz"));
    cut.files().put("inputs/tallies.csv.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(content(cut))
        .anyMatch(d -> d.name().equals("ROLLUP") && d.where().equals("inputs/tallies.csv.gz"));
    Forgery none = demo.copy();
    none.files().remove("results/level-2.csv.gz");
    assertThat(content(none))
        .singleElement()
        .satisfies(d -> assertThat(d.name()).isEqualTo("PACKAGE_MISSING"));
  }

  @Test
  void leavesNoTableUnchecked() throws IOException {
    Forgery twice = demo.copy();
    twice.put("results/level-1.csv", twice.folder().text("results/level-1.csv.gz"));
    Forgery unknown = demo.copy();
    unknown.put("results/level-77.csv", "organization\n");
    unknown.put("results/winners.csv", "unit,person\n");
    assertThat(content(twice))
        .extracting(d -> d.name() + " " + d.where())
        .containsExactly("PACKAGE_EXTRA results/level-1.csv.gz");
    assertThat(content(unknown))
        .extracting(d -> d.name() + " " + d.where())
        .containsExactly("PACKAGE_EXTRA results/level-77.csv", "PACKAGE_EXTRA results/winners.csv");
  }
}
