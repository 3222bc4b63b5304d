package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.problem.Problems;

class KeyFileTest {
  private static final String VKEY = SampleLog.KEY.verifier().toString();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a+file");
  }

  @Test
  void aKeyIsItselfOrAFile() throws IOException {
    assertThat(VerifierKey.read(VKEY, new Problems()).orElseThrow()).hasToString(VKEY);
    for (String written : List.of(VKEY, VKEY + "\n", VKEY + "\r\n", "\ufeff" + VKEY + "\n")) {
      Files.writeString(file, written);
      assertThat(VerifierKey.read(file.toString(), new Problems()).orElseThrow()).hasToString(VKEY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no key", "a+b+c\na+b+c", "a+00000000+AQ=="})
  void aFileWithoutAKeySaysSoAtItsPlace(String content) throws IOException {
    Files.writeString(file, content);
    Problems problems = new Problems();
    assertThat(VerifierKey.read(file.toString(), problems)).isEmpty();
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).where()).hasToString(file + ":1:1");
  }

  @Test
  void twoKeysInAFileAreNone() throws IOException {
    Files.writeString(file, VKEY + "\n" + VKEY + "\n");
    assertThat(codes(file.toString())).containsExactly("VKEY_FORM");
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThat(codes(folder.resolve("none").toString())).containsExactly("VKEY_UNREADABLE");
    assertThat(codes(folder.toString())).containsExactly("VKEY_UNREADABLE");
    assertThat(codes("")).containsExactly("VKEY_UNREADABLE");
    assertThat(codes("a\0b")).containsExactly("VKEY_UNREADABLE");
    assertThat(codes(VKEY.substring(1))).containsExactly("VKEY_ID");
    assertThat(codes("/dev/zero")).containsExactly("VKEY_UNREADABLE");
  }

  private static List<String> codes(String keyOrFile) {
    Problems problems = new Problems();
    assertThat(VerifierKey.read(keyOrFile, problems)).isEmpty();
    return problems.list().stream().map(p -> p.code().name()).toList();
  }
}
