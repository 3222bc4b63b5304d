package org.linxuan.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on the checker lists every name with its meaning in both languages. */
class FindingTest {
  @ParameterizedTest
  @EnumSource(Finding.class)
  void standsOnThePage(Finding finding) throws IOException {
    Path page = Path.of(System.getProperty("linxuan.home", ".."), "docs", "verifier.md");
    assertThat(Files.readString(page))
        .contains(
            "| `%s` | %s | %s |"
                .formatted(finding, finding.meaning().in(false), finding.meaning().in(true)));
  }
}
