package org.linxuan.verifier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.verifier.Mutation;
import org.linxuan.verifier.read.CanonicalJson;
import org.linxuan.verifier.read.Malformed;

/** Rulebooks with bytes and lines changed are read, or refused; nothing else happens. */
class YamlFuzzTest {
  private static final Path RULEBOOK =
      Path.of(System.getProperty("linxuan.home", ".."), "rulebooks", "itf-2018.yaml");
  private static final int TIMES = Boolean.getBoolean("linxuan.long") ? 200_000 : 3_000;

  @Test
  void readsOrRefuses() throws IOException {
    byte[] bytes = Files.readAllBytes(RULEBOOK);
    List<String> failed = new ArrayList<>();
    for (int seed = 0; seed < TIMES; seed++) {
      Mutation mutation = new Mutation(seed);
      byte[] changed =
          mutation.of("r.yaml", mutation.of(seed % 2 == 0 ? "r.yaml" : "r.json", bytes));
      try {
        CanonicalJson.of(Yaml.parse("x", new String(changed, StandardCharsets.UTF_8)));
      } catch (Malformed e) {
        assertThat(e.getMessage()).isNotEmpty();
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(seed + ": " + e);
      }
    }
    assertThat(failed).isEmpty();
  }
}
