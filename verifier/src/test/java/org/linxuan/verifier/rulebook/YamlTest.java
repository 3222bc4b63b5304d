package org.linxuan.verifier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.verifier.read.CanonicalJson;
import org.linxuan.verifier.read.Malformed;

/** The part of YAML that is read, case by case; what is beyond it is refused, never misread. */
class YamlTest {
  private static final Path HOME = Path.of(System.getProperty("linxuan.home", ".."));

  private static String json(String yaml) {
    return CanonicalJson.of(Yaml.parse("rulebook.yaml", yaml));
  }

  /** {@code ~} stands for a line feed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: b                          | {\"a\":\"b\"}",
        "a: b # c                      | {\"a\":\"b\"}",
        "a: b#c                        | {\"a\":\"b#c\"}",
        "a: http://x.y/z               | {\"a\":\"http://x.y/z\"}",
        "a:~b:~                        | {\"a\":null,\"b\":null}",
        "a: 12~b: -3~c: 012~d: 1.5     | {\"a\":12,\"b\":-3,\"c\":\"012\",\"d\":\"1.5\"}",
        "a: true~b: False~c: \"true\"  | {\"a\":true,\"b\":\"False\",\"c\":\"true\"}",
        "a: {b: c, d: [e, 1], f}       | {\"a\":{\"b\":\"c\",\"d\":[\"e\",1],\"f\":null}}",
        "a: {}~b: []                   | {\"a\":{},\"b\":[]}",
        "a: {b: 'x, y',~  c: z}        | {\"a\":{\"b\":\"x, y\",\"c\":\"z\"}}",
        "- a~- b: c~  d: e~- - f~  - g | [\"a\",{\"b\":\"c\",\"d\":\"e\"},[\"f\",\"g\"]]",
        "a:~- b~- c~d: e               | {\"a\":[\"b\",\"c\"],\"d\":\"e\"}",
        "a: b~  c~~  d~e: f            | {\"a\":\"b c\\nd\",\"e\":\"f\"}",
        "a: \"b~  c~~  d \\\" \\u4e2d\" | {\"a\":\"b c\\nd \\\" 中\"}",
        "a: 'it''s'                    | {\"a\":\"it's\"}",
        "a: >-~  b~  c~~  d~e: f       | {\"a\":\"b c\\nd\",\"e\":\"f\"}",
        "a: >~  b~   c~  d~            | {\"a\":\"b\\n c\\nd\\n\"}",
        "a: >+~  b~~e: f               | {\"a\":\"b\\n\\n\",\"e\":\"f\"}",
        "---~a: b~                     | {\"a\":\"b\"}",
        "# c~~a: b~# d                 | {\"a\":\"b\"}",
      })
  void reads(String yaml, String expected) {
    assertThat(json(yaml.replace('~', '\n'))).isEqualTo(expected);
  }

  @Test
  void linesOfText() {
    assertThat(json("a: |\n  b\n   c\n\n  d\n\ne: f\n"))
        .isEqualTo("{\"a\":\"b\\n c\\n\\nd\\n\",\"e\":\"f\"}");
    assertThat(json("a: |-\n    b\n  ")).isEqualTo("{\"a\":\"b\"}");
    assertThat(json("- |1\n   b\n")).isEqualTo("[\"  b\\n\"]");
    assertThat(json("a: |\n  b")).isEqualTo("{\"a\":\"b\"}");
  }

  @Test
  void textsAreComposed() {
    assertThat(json("a: e\u0301")).isEqualTo("{\"a\":\"\u00e9\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\na: c",
        "a: {b: c, b: d}",
        "a: &x b",
        "a: *x",
        "a: !!str b",
        "? a\n: b",
        "%YAML 1.2\n---\na: b",
        "a: b\n---\nc: d",
        "a: b: c",
        "a: b\n  c: d",
        "a: b\n c",
        "a:\n  b: c\n d: e",
        "a: {b: c",
        "a: [b, c",
        "a: [b}",
        "a: [b: c]",
        "a: {b\n: c}",
        "a: \"b",
        "a: \"\\q\"",
        "a: \"\\u12\"",
        "a: \"\\UFFFFFFFF\"",
        "a: 'b' c",
        "a:\n\tb: c",
        "a: |x\n  b",
        "a: @b",
        "a: - b",
        "'a\n b': c",
      })
  void refuses(String yaml) {
    String wrong = yaml.equals("a: b\n c") ? "a: b\nc" : yaml;
    assertThatThrownBy(() -> json(wrong)).isInstanceOf(Malformed.class);
  }

  @Test
  void aMistakeHasItsLine() {
    assertThatThrownBy(() -> json("a: b\nc:\n  d: {e\nf: g\n"))
        .hasMessageContaining("rulebook.yaml line 4");
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> json("[".repeat(100_000))).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> json("- ".repeat(100_000))).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> json("{a: ".repeat(100_000))).isInstanceOf(Malformed.class);
  }

  /** Each rulebook of the golden packages, whose JSON another program made from its YAML. */
  @Test
  void everyRulebookSaysInYamlWhatItsJsonSays() throws IOException {
    List<Path> packages;
    try (Stream<Path> folders = Files.list(HOME.resolve("target/golden"))) {
      packages = folders.filter(f -> Files.exists(f.resolve("rulebook.json"))).toList();
    }
    assertThat(packages).hasSizeGreaterThan(5);
    for (Path each : packages) {
      assertThat(json(Files.readString(each.resolve("rulebook.yaml"))))
          .as(each.toString())
          .isEqualTo(Files.readString(each.resolve("rulebook.json")));
    }
  }
}
