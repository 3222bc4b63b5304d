package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.linxuan.verifier.report.Difference;
import org.linxuan.verifier.report.Differences;

/** Every planted lie in the demonstration's package is found and named. */
class PlantedLiesTest {
  private static final Path PACKAGE =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden", "demo");

  @Test
  void theUntouchedPackageAgrees() throws IOException {
    assertThat(
            Verifier.verify(demo(), key(), Files.readString(demo().resolve("log/checkpoint")))
                .list())
        .isEmpty();
  }

  @Test
  void sealingAnewChangesNothing() throws IOException {
    Forgery forgery = Forgery.of(demo());
    forgery.seal(seed());
    assertThat(forgery.text("log/checkpoint"))
        .isEqualTo(Files.readString(demo().resolve("log/checkpoint")));
    assertThat(check(forgery).list()).isEmpty();
  }

  @Test
  void everyLieIsFoundAndNamed() throws IOException {
    List<String> missed = new ArrayList<>();
    List<Lie> lies = Lies.all();
    Forgery untouched = Forgery.of(demo());
    for (int i = 0; i < lies.size(); i++) {
      Lie lie = lies.get(i);
      Forgery forgery = untouched.copy();
      try {
        lie.plant().accept(forgery);
      } catch (IllegalStateException e) {
        missed.add(lie + ": " + e.getMessage());
        continue;
      }
      if (lie.sealed()) {
        forgery.seal(seed());
      }
      List<Difference> found = check(forgery).list();
      boolean named =
          found.stream()
              .anyMatch(d -> d.name().startsWith(lie.name()) && d.toString().contains(lie.hint()));
      if (!named) {
        missed.add(
            lie
                + ": wanted "
                + lie.name()
                + " "
                + lie.hint()
                + ", found "
                + found.stream().limit(4).toList());
      }
    }
    System.out.printf(
        "planted lies: %d of %d found and named%n", lies.size() - missed.size(), lies.size());
    assertThat(lies).hasSizeGreaterThanOrEqualTo(30);
    assertThat(missed).isEmpty();
  }

  @Test
  void aLieThatIsConsistentThroughoutNeedsACheckpointFromOutside() throws IOException {
    Forgery forgery = Forgery.of(demo());
    forgery.line(
        "inputs/aftercare.csv", "d31-p0", line -> line.replaceFirst("d31-staff-7", "d31-staff-8"));
    forgery.seal(seed());
    assertThat(check(forgery).list()).isEmpty();
    String outside = Files.readString(demo().resolve("log/checkpoint"));
    assertThat(Verifier.verify(forgery.folder(), key(), outside).list())
        .extracting(Difference::name)
        .contains("LOG_CHECKPOINT");
  }

  /** One digit of every data file, without the key: each is found. */
  @Test
  void aFlippedDigitInAnyFileIsFound() throws IOException {
    List<String> missed = new ArrayList<>();
    Forgery untouched = Forgery.of(demo());
    for (String path : untouched.files().keySet()) {
      Forgery forgery = untouched.copy();
      byte[] bytes = forgery.files().get(path);
      int at = firstDigit(bytes);
      if (at < 0 || path.equals("report.html")) {
        continue;
      }
      bytes[at] = (byte) (bytes[at] == '9' ? '8' : bytes[at] + 1);
      if (Verifier.whole(forgery.folder(), key(), "").isEmpty()) {
        missed.add(path);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static int firstDigit(byte[] bytes) {
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] >= '0' && bytes[i] <= '9') {
        return i;
      }
    }
    return -1;
  }

  private static Differences check(Forgery forgery) throws IOException {
    return Verifier.verify(forgery.folder(), key(), "");
  }

  private static Path demo() {
    assertThat(PACKAGE.resolve("manifest.txt"))
        .as("the package that the tests of the module election write")
        .exists();
    return PACKAGE;
  }

  private static String key() throws IOException {
    return Files.readString(demo().resolve("log/vkey")).strip();
  }

  private static byte[] seed() throws IOException {
    try {
      byte[] secret =
          java.util.HexFormat.of()
              .parseHex(
                  Files.readString(
                          Path.of(
                              System.getProperty("linxuan.home", ".."),
                              "elections",
                              "demo",
                              "private",
                              "secret.hex"))
                      .strip());
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal("log".getBytes(StandardCharsets.UTF_8));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
