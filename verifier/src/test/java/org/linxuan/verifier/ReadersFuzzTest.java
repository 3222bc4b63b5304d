package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.verifier.log.Checkpoint;
import org.linxuan.verifier.log.Note;
import org.linxuan.verifier.read.CanonicalJson;
import org.linxuan.verifier.read.Json;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Sheet;

/**
 * Each reader on its own: whatever the bytes are, it reads them or says that they are malformed.
 */
class ReadersFuzzTest {
  private static final Path UNION =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden", "union");
  private static final int TIMES = Boolean.getBoolean("linxuan.long") ? 200_000 : 2_000;

  /**
   * A reader.
   *
   * @param like a file of the package that it reads; a path's end chooses the kind of damage
   */
  record Reader(String like, Consumer<String> read) {}

  static Stream<Named<Reader>> readers() {
    return Stream.of(
        of("tree", "rulebook.json", t -> CanonicalJson.of(Json.parse("x", t))),
        of("table", "inputs/people.csv", t -> Sheet.parse("x", t).rows().forEach(r -> r.has("y"))),
        of("counts", "inputs/units.csv", ReadersFuzzTest::counts),
        of("checkpoint", "log/checkpoint", Checkpoint::parse),
        of("key", "log/vkey", Note.Key::parse),
        of("fraction", "log/vkey", Ratio::parse));
  }

  private static Named<Reader> of(String name, String like, Consumer<String> read) {
    return Named.of(name, new Reader(like, read));
  }

  private static void counts(String text) {
    Sheet sheet = Sheet.parse("x", text);
    sheet.rows().forEach(row -> sheet.columns().forEach(row::count));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsOrRefuses(Reader reader) throws IOException {
    byte[] bytes = Forgery.of(UNION).files().get(reader.like());
    assertThat(bytes).isNotNull();
    List<String> failed = new ArrayList<>();
    for (int seed = 0; seed < TIMES; seed++) {
      Mutation mutation = new Mutation(seed);
      byte[] changed = mutation.of(reader.like(), mutation.of(reader.like(), bytes));
      try {
        reader.read().accept(text(changed));
      } catch (Malformed e) {
        assertThat(e.getMessage()).isNotEmpty();
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(seed + ": " + e);
      }
    }
    assertThat(failed).isEmpty();
  }

  /** As the checker makes text of bytes; what is not UTF-8 is refused before any reader sees it. */
  private static String text(byte[] bytes) {
    try {
      return PackageFolder.of(new TreeMap<>(java.util.Map.of("x", bytes))).text("x");
    } catch (Malformed e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
