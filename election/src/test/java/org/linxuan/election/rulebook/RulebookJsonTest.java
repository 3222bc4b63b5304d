package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class RulebookJsonTest {
  static List<String> ids() {
    return RulebookLoader.list();
  }

  private static Edition open(Source source) {
    Problems problems = new Problems();
    Edition edition =
        RulebookLoader.open(source, problems).orElseThrow(() -> new AssertionError(problems));
    assertThat(problems.isEmpty()).isTrue();
    return edition;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theJsonIsARulebookWithTheSameContent(String id) {
    Edition yaml = RulebookLoader.open(id, new Problems()).orElseThrow();
    byte[] json = RulebookJson.canonical(yaml);
    Edition again = open(Source.bytes("rulebook.json", json));
    assertThat(again.rulebook()).isEqualTo(yaml.rulebook());
    assertThat(RulebookJson.canonical(again)).isEqualTo(json);
  }

  @Test
  void howItIsWrittenDoesNotMatter() {
    String plain =
        """
        schema: 1
        id: small
        edition: "1"
        title: {zh: 小, en: small}
        articles:
          - id: a
            cites: []
            text: {zh: 文, en: "one two"}
            recorded_by: [{record: r, who: w, evidence: {zh: 证, en: e}}]
            confidence: C
            confirmed: true
        roles: [{id: w, name: {zh: 人, en: w}}]
        records: [{id: r, name: {zh: 录, en: r}}]
        """;
    String other =
        """
        # another order, other quotes, folded text
        records:
        - name: {en: r, zh: 录}
          id: 'r'
        roles: [{name: {zh: 人, en: w}, id: w}]
        articles:
        - {confirmed: true, confidence: C, recorded_by: [{evidence: {en: e, zh: 证}, who: w, record: r}],
           text: {en: 'one
             two', zh: 文}, cites: [], id: a}
        title: {en: small, zh: 小}
        edition: '1'
        id: small
        schema: 1
        """;
    byte[] one = RulebookJson.canonical(open(Source.text("one.yaml", plain)));
    byte[] two = RulebookJson.canonical(open(Source.text("two.yaml", other)));
    assertThat(new String(one, StandardCharsets.UTF_8))
        .isEqualTo(new String(two, StandardCharsets.UTF_8))
        .startsWith(
            "{\"articles\":[{\"cites\":[],\"confidence\":\"C\",\"confirmed\":true,\"id\":\"a\"");
  }
}
