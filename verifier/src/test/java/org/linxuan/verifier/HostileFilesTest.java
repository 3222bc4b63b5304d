package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Difference;

/** Files made to keep a checker busy for ever, or to fill its memory: a difference, and soon. */
class HostileFilesTest {
  private static final Path UNION =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden", "union");
  private static final int MUCH = 100_000;

  static Stream<Named<Consumer<Forgery>>> files() {
    return Stream.of(
        of("a deep rulebook", f -> f.put("rulebook.json", "[".repeat(MUCH))),
        of("a deep rulebook for people", f -> f.put("rulebook.yaml", "[".repeat(MUCH))),
        of("a rulebook of one line", f -> f.put("rulebook.yaml", "a: " + "{b: c}, ".repeat(MUCH))),
        of("a rulebook of quotes", f -> f.put("rulebook.yaml", "- 'a\n  ".repeat(MUCH))),
        of("a rulebook too long", f -> f.put("rulebook.yaml", "#".repeat(3_000_000))),
        of("a deep decision", f -> f.put("decisions.jsonl", "{\"a\":".repeat(MUCH) + "\n")),
        of("many decisions", f -> f.put("decisions.jsonl", "{}\n".repeat(MUCH))),
        of("a long cell", f -> f.add("inputs/people.csv", "9".repeat(3_000_000))),
        of("many cells", f -> f.add("inputs/people.csv", ",".repeat(1_000_000))),
        of("many quotes", f -> f.add("inputs/people.csv", "\"".repeat(3_000_000))),
        of("a notice for ever", f -> notice(f, "0001-01-01", "9999-12-31")),
        of("a notice for longer", f -> notice(f, "-999999999-01-01", "+999999999-12-31")),
        of("seats without end", f -> seats(f, "total", "9223372036854775807")),
        of("seats beyond counting", f -> seats(f, "total", "999999999999999")),
        of("a floor beyond counting", f -> seats(f, "base", "4611686018427387904")),
        of("a checkpoint of many entries", f -> size(f, "9223372036854775807")),
        of("a checkpoint of some entries", f -> size(f, "2147483648")),
        of("organisations in a circle", HostileFilesTest::circle),
        of("organisations in a line", HostileFilesTest::line),
        of("a formula without end", f -> formula(f, "9*".repeat(100_000) + "9")),
        of("a deep formula", f -> formula(f, "(".repeat(100_000))));
  }

  private static Named<Consumer<Forgery>> of(String name, Consumer<Forgery> damage) {
    return Named.of(name, damage);
  }

  private static void notice(Forgery f, String opens, String closes) {
    String text =
        f.text("inputs/notices.csv")
            .replaceFirst("\\d{4}-\\d\\d-\\d\\d,\\d{4}-\\d\\d-\\d\\d", opens + "," + closes);
    f.put("inputs/notices.csv", text);
  }

  private static void seats(Forgery f, String name, String value) {
    String text = f.text("rulebook.json");
    String kind = "\"apportionment\":{";
    f.put(
        "rulebook.json",
        text.replaceFirst("\"" + name + "\":\\d+,?", "")
            .replace(kind, kind + "\"" + name + "\":" + value + ","));
  }

  private static void formula(Forgery f, String formula) {
    seats(f, "total", "8,\"steps\":[{\"name\":\"x\",\"formula\":\"" + formula + "\"}]");
    f.put(
        "rulebook.json",
        f.text("rulebook.json").replaceFirst("\"kind\":\"[a-z-]+\"", "\"kind\":\"formula\""));
  }

  private static void size(Forgery f, String size) {
    f.put("log/checkpoint", f.text("log/checkpoint").replaceFirst("\n\\d+\n", "\n" + size + "\n"));
  }

  private static void circle(Forgery f) {
    f.add("inputs/organizations.csv", "c1,c2,2,5\nc2,c1,2,5");
  }

  private static void line(Forgery f) {
    StringBuilder rows = new StringBuilder(f.text("inputs/organizations.csv"));
    rows.append("l0,,1,1\n");
    for (int i = 1; i < 2_000; i++) {
      rows.append("l%d,l%d,%d,1\n".formatted(i, i - 1, i + 1));
    }
    f.put("inputs/organizations.csv", rows.toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(20)
  void isADifference(Consumer<Forgery> damage) throws IOException {
    Forgery forgery = Forgery.of(UNION);
    damage.accept(forgery);
    assertThat(Verifier.verify(forgery.folder(), "", "").list())
        .isNotEmpty()
        .extracting(Difference::toString)
        .noneMatch(d -> d.contains(Attempt.FAILED));
  }
}
