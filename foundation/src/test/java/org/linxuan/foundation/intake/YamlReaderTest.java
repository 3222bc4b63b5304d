package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

class YamlReaderTest {
  private final Problems problems = new Problems();

  private Optional<YamlTree> read(String text) {
    return YamlReader.read(Source.text("f.yaml", text), problems);
  }

  private List<String> found() {
    return problems.list().stream().map(p -> p.where() + " " + p.code().name()).toList();
  }

  @Test
  void keepsTypesAndPlaces() {
    YamlTree tree =
        read("a: 1\nb:\n  - {c: '2', d: 15%}\n  - true\n  - ~\n\"e/f\": 0.5\n").orElseThrow();
    assertThat(tree.root().toString())
        .isEqualTo("{\"a\":1,\"b\":[{\"c\":\"2\",\"d\":\"15%\"},true,null],\"e/f\":\"0.5\"}");
    assertThat(tree.where("/b/0/d")).isEqualTo(new Where("f.yaml", 3, 17));
    assertThat(tree.whereKey("/b/0/d")).isEqualTo(new Where("f.yaml", 3, 14));
    assertThat(tree.where("/b/0/absent/deeper")).isEqualTo(new Where("f.yaml", 3, 5));
    assertThat(tree.where(YamlTree.below("", "e/f"))).isEqualTo(new Where("f.yaml", 6, 8));
  }

  @Test
  void readsItsOwnJson() {
    assertThat(read("{\"a\":[1,\"x\\\"\\u00e9\"],\"b\":{}}").orElseThrow().root().toString())
        .isEqualTo("{\"a\":[1,\"x\\\"é\"],\"b\":{}}");
  }

  @Test
  void countsCharactersNotCodeUnits() {
    assertThat(read("𠮷: {a: x}\n").orElseThrow().where("/𠮷/a"))
        .isEqualTo(new Where("f.yaml", 1, 8));
  }

  @Test
  void normalisesTexts() {
    assertThat(read("a: e\u0301\n").orElseThrow().root().get("a").stringValue()).isEqualTo("é");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|f.yaml:1:1 YAML_EMPTY",
        "'# nothing\n'|f.yaml:1:1 YAML_EMPTY",
        "'a: 1\nb: 2\na: 3\n'|f.yaml:3:1 YAML_KEY_TWICE",
        "'a: &x 1\n'|f.yaml:1:4 YAML_ALIAS",
        "'a: !!str 1\n'|f.yaml:1:4 YAML_ALIAS",
        "'a: !!java.net.URL [x]\n'|f.yaml:1:4 YAML_ALIAS",
        "'a: 1\n---\nb: 2\n'|f.yaml:2:1 YAML_DOCUMENTS",
        "'? [a]\n: 1\n'|f.yaml:1:3 YAML_KEY",
        "'a:\n\t- 1\n'|f.yaml:2:1 YAML_SYNTAX",
        "'a: [1\n'|f.yaml:2:1 YAML_SYNTAX",
        "'a: \"x\n'|f.yaml:2:1 YAML_SYNTAX",
        "'a: b: c\n'|f.yaml:1:5 YAML_SYNTAX",
        "'a: \"\\uD800\"'|f.yaml:1:4 YAML_CHARACTER",
        "'a: \"x\\0\"'|f.yaml:1:4 YAML_CHARACTER",
        "'\"\\e\": 1'|f.yaml:1:1 YAML_CHARACTER",
      })
  void refuses(String text, String problem) {
    assertThat(read(text)).isEmpty();
    assertThat(found()).containsExactly(problem);
  }

  @Test
  void refusesABombWithoutExpandingIt() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(bomb.toString())).isEmpty();
    assertThat(problems.size()).isEqualTo(40 + 39 * 2);
  }

  @Test
  void refusesDeepNesting() {
    assertThat(read("[".repeat(100_000))).isEmpty();
    assertThat(found()).containsExactly("f.yaml:1:26 YAML_DEPTH");
  }

  @Test
  void refusesForbiddenCharactersAtTheirPlace() {
    assertThat(read("a: 1\nb: x\u0007y\n")).isEmpty();
    assertThat(found()).containsExactly("f.yaml:2:5 YAML_CHARACTER");
  }

  @Test
  void refusesLargeFilesAndOtherEncodings() {
    read("a: " + "x".repeat(2_000_001));
    byte[] chinese = "a: 名额\n".getBytes(Charset.forName("GB18030"));
    YamlReader.read(Source.bytes("g.yaml", chinese), problems);
    YamlReader.read(Source.bytes("h.yaml", "a: é".getBytes(StandardCharsets.ISO_8859_1)), problems);
    YamlReader.read(Source.of(java.nio.file.Path.of("no/such/file.yaml")), problems);
    assertThat(found())
        .containsExactly(
            "f.yaml:1:1 FILE_TOO_LARGE",
            "g.yaml:1:1 ENCODING_GB18030",
            "h.yaml:1:4 NOT_UTF8",
            "no/such/file.yaml:1:1 FILE_UNREADABLE");
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(read("\uFEFFa: 1\n").orElseThrow().where("/a")).isEqualTo(new Where("f.yaml", 1, 4));
  }
}
