package org.linxuan.verifier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as packages hold it, and its one spelling. */
class JsonTest {
  private static String again(String json) {
    return CanonicalJson.of(Json.parse("x", json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"b\" : 1 , \"a\" : [ ] } | {\"a\":[],\"b\":1}",
        "[true, false, null, -5, 0]  | [true,false,null,-5,0]",
        "\"\\u00e9\\/\\b\\n\\u001f\" | \"é/\\b\\n\\u001f\"",
        "\"\\ud83d\\ude00\"          | \"😀\"",
        "{\"\\u20ac\":1,\"\\r\":2,\"1\":3,\"\\u0080\":4,\"😀\":5} "
            + "| {\"\\r\":2,\"1\":3,\"\u0080\":4,\"€\":1,\"😀\":5}",
      })
  void reads(String json, String canonical) {
    assertThat(again(json)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "[1",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1,",
        "{\"a\":1 \"b\":2}",
        "[1 2]",
        "{\"a\":1,\"a\":2}",
        "{a:1}",
        "\"",
        "\"\\",
        "\"\\q\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "tru",
        "nul",
        "1.5",
        "1e3",
        "--1",
        "1-2",
        "+1",
        "99999999999999999999",
        "1 2",
        "[]]",
        "'a'",
      })
  void refuses(String json) {
    assertThatThrownBy(() -> again(json)).isInstanceOf(Malformed.class);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> again("[".repeat(1_000_000))).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> again("{\"a\":".repeat(1_000_000))).isInstanceOf(Malformed.class);
  }

  @Test
  void whatIsNotThereReadsAsEmpty() {
    Node node = Json.parse("x", "{\"a\":{\"b\":[{\"id\":\"c\"}]},\"n\":7}");
    assertThat(node.get("a").get("b").ids()).containsExactly("c");
    assertThat(node.get("z").get("y").text()).isEmpty();
    assertThat(node.get("a").list()).isEmpty();
    assertThat(node.get("n").number()).isEqualTo(7);
    assertThat(node.get("a").number(3)).isEqualTo(3);
  }
}
