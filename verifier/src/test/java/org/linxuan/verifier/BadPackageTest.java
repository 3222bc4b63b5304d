package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Difference;

/**
 * However a package is damaged, the checker ends soon, with differences and never with an
 * exception; it agrees only where no file but the report has changed.
 */
class BadPackageTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden");
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");
  private static final long LIMIT = 20_000_000_000L;

  /** The small elections every day, the great one in the long form. */
  @ParameterizedTest
  @CsvSource({
    "union,700,20000",
    "stopped,150,4000",
    "greens,200,3000",
    "further,150,4000",
    "demo,2,1500"
  })
  void everyDamageIsADifference(String name, int days, int longs) throws IOException {
    Forgery untouched = Forgery.of(GOLDEN.resolve(name));
    List<String> paths = List.copyOf(untouched.files().keySet());
    List<String> missed = new ArrayList<>();
    int times = LONG ? longs : days;
    for (int seed = 0; seed < times; seed++) {
      Forgery forgery = untouched.copy();
      Random random = new Random(seed);
      int files = 1 + random.nextInt(3);
      for (int i = 0; i < files; i++) {
        String path = paths.get(random.nextInt(paths.size()));
        byte[] bytes = forgery.files().get(path);
        forgery.files().put(path, new Mutation(random.nextLong()).of(path, bytes));
      }
      judge(untouched, forgery, name + " " + seed, missed);
    }
    assertThat(missed).isEmpty();
  }

  private static void judge(Forgery untouched, Forgery now, String what, List<String> missed) {
    boolean same =
        untouched.files().entrySet().stream()
            .filter(e -> !e.getKey().equals("report.html"))
            .allMatch(e -> Arrays.equals(e.getValue(), now.files().get(e.getKey())));
    long start = System.nanoTime();
    List<Difference> found;
    try {
      found = Verifier.verify(now.folder(), "", "").list();
    } catch (RuntimeException | StackOverflowError e) {
      missed.add(what + ": " + e + " at " + e.getStackTrace()[0]);
      return;
    }
    if (System.nanoTime() - start > LIMIT) {
      missed.add(what + ": too long");
    }
    if (found.isEmpty() != same) {
      missed.add(what + ": " + (same ? found : "AGREE"));
    }
    found.stream()
        .map(Difference::toString)
        .filter(d -> d.contains(Attempt.FAILED))
        .forEach(d -> missed.add(what + ": " + d));
  }
}
