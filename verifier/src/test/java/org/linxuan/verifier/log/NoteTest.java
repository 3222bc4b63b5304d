package org.linxuan.verifier.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.verifier.read.Malformed;

/** Keys, notes and checkpoints of a log. */
class NoteTest {
  private static final String ROOT = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void readsACheckpoint() {
    Checkpoint read = Checkpoint.parse("log\n12\n" + ROOT + "\nmore\n\n\u2014 log AAAA\n");
    assertThat(read.origin()).isEqualTo("log");
    assertThat(read.size()).isEqualTo(12);
    assertThat(read.hasRoot(new byte[32])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "log\n12\n",
        "log\n12\nROOT\n",
        "log\n-1\nROOT\n\n\u2014 log A\n",
        "log\n012\nROOT\n\n\u2014 log A\n",
        "log\n99999999999999999999\nROOT\n\n\u2014 log A\n",
        "\n12\nROOT\n\n\u2014 log A\n",
        "log\n12\nAAAA\n\n\u2014 log A\n",
        "log\n12\n!!!!\n\n\u2014 log A\n",
        "log\n12\nROOT\n\n\u2014 log A",
      })
  void refusesCheckpoints(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text.replace("ROOT", ROOT)))
        .isInstanceOf(Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "++",
        "a+b+c",
        "a+00000000+" + "AQ==",
        "a+xyz+!",
        "a+00000000+AAAA",
        "a+00000000+ATpnFs4ocUzKeYAnn3k3AvbfZ64QmcBlcC4ooX+LhT0U",
      })
  void refusesKeys(String text) {
    assertThatThrownBy(() -> Note.Key.parse(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void aSignatureLineThatIsNoneIsOverlooked() {
    Note note = Note.parse("a\n\n\u2014\n\u2014 x\nx y z\n\u2014 n !!\n\u2014 n AAAA\n\n");
    assertThat(note.text()).isNotEmpty();
  }
}
