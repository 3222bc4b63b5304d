package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.foundation.problem.Problems;

class CheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  @Test
  void theExampleOfTheSpecificationIsRead() {
    String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    Checkpoint read = Checkpoint.parse(text, "c", new Problems()).orElseThrow();
    assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(read.size()).isEqualTo(20_852_163);
    assertThat(read.root().base64()).isEqualTo(ROOT);
    assertThat(read.extensions()).isEmpty();
    assertThat(read.text()).isEqualTo(text);
  }

  @Test
  void extensionsAreKeptAndTheLargestSizeIsRead() {
    String text = "any origin + words\n9223372036854775807\n" + ROOT + "\none\ntwo 2\n";
    Checkpoint read = Checkpoint.parse(text, "c", new Problems()).orElseThrow();
    assertThat(read.size()).isEqualTo(Long.MAX_VALUE);
    assertThat(read.extensions()).isEqualTo(List.of("one", "two 2"));
    assertThat(read.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-1",
    "+1",
    "01",
    "00",
    "''",
    "' 1'",
    "'1 '",
    "1.0",
    "1e3",
    "0x1",
    "one",
    "١",
    "9223372036854775808",
    "99999999999999999999",
    "18446744073709551615"
  })
  void sizesThatAreNone(String size) {
    assertThat(codes("o\n" + size + "\n" + ROOT + "\n")).contains("c:2:1 CHECKPOINT_SIZE");
  }

  @ParameterizedTest
  @CsvSource({
    "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=", // a bit that carries nothing is set
    "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I", // the padding is missing
    "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=", // the alphabet of URLs
    "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==", // 31 bytes
    "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2Kr", // 33 bytes
    "' CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='",
    "root",
  })
  void rootsThatAreNone(String root) {
    assertThat(codes("o\n1\n" + root + "\n")).containsExactly("c:3:1 CHECKPOINT_ROOT");
  }

  @Test
  void everyProblemIsToldWithItsLine() {
    assertThat(codes("o\n")).containsExactly("c:1:1 CHECKPOINT_LINES");
    assertThat(codes("\n")).containsExactly("c:1:1 CHECKPOINT_LINES");
    assertThat(codes("\n1\n" + ROOT + "\n")).containsExactly("c:1:1 CHECKPOINT_LINE_EMPTY");
    assertThat(codes("o\n1\n" + ROOT + "\n\nx\n")).containsExactly("c:4:1 CHECKPOINT_LINE_EMPTY");
    assertThat(codes("o\nx\ny\n"))
        .containsExactly("c:2:1 CHECKPOINT_SIZE", "c:3:1 CHECKPOINT_ROOT");
  }

  @Test
  void aMessageShowsForeignTextHarmlessly() {
    Problems problems = new Problems();
    String escape = "\u009b31m\u202e" + "9".repeat(5_000);
    Checkpoint.parse("o\n" + escape + "\n" + ROOT + "\n", "c", problems);
    String line = problems.list().get(0).line(org.linxuan.foundation.problem.Lang.EN);
    assertThat(line).hasSizeLessThan(300).doesNotContain("\u009b", "\u202e");
  }

  private static List<String> codes(String text) {
    Problems problems = new Problems();
    assertThat(Checkpoint.parse(text, "c", problems)).isEmpty();
    return problems.list().stream().map(p -> p.where() + " " + p.code().name()).toList();
  }
}
