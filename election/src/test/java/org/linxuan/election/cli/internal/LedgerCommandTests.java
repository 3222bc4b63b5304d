package org.linxuan.election.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.FileLedger;
import org.linxuan.foundation.ledger.SigningKey;

/** `ledger check` as the contract has it: what is printed where, and the exit codes. */
class LedgerCommandTests {
  private static final SigningKey KEY = SigningKey.ofSeed("log.example", new byte[32]);
  private static final String VKEY = KEY.verifier().toString();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;
  private Path log;
  private Checkpoint checkpoint;

  @BeforeEach
  void write() {
    log = folder.resolve("log");
    FileLedger ledger = FileLedger.create(log, "an origin", KEY);
    for (int i = 0; i < 300; i++) {
      ledger.append(("entry " + i).getBytes(UTF_8));
    }
    checkpoint = ledger.publish();
  }

  @Test
  void printsSizeAndRoot() throws IOException {
    String expected = "size 300\nroot " + checkpoint.root().base64() + "\n";
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY)).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(expected);
    assertThat(err.toString(UTF_8)).isEmpty();
    String file = Files.writeString(folder.resolve("vkey"), VKEY + "\n").toString();
    assertThat(call("ledger", "check", "--key", file, log.toString())).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(expected);
  }

  @Test
  void printsJson() {
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY, "--json")).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo("{\"size\":300,\"root\":\"%s\",\"agrees\":true}\n".formatted(checkpoint.root()));
  }

  @Test
  void everyDifferenceStandsOnItsLineAndEndsWithFour() throws IOException {
    Files.delete(log.resolve("tile/1/000.p/1"));
    Files.write(log.resolve("tile/0/001.p/44"), new byte[9]);
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY)).isEqualTo(4);
    assertThat(out.toString(UTF_8)).startsWith("size 300\nroot ");
    assertThat(err.toString(UTF_8).lines())
        .containsExactly(
            log
                + "/tile/0/001.p/44:1:1 TILE_LENGTH the tile has 9 bytes,"
                + " expected: 1408 bytes, 32 for each of its hashes",
            log
                + "/tile/1/000.p/1:1:1 TILE_MISSING the tile is missing,"
                + " expected: a tile of width 1");
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY, "--json")).isEqualTo(4);
    assertThat(out.toString(UTF_8)).endsWith("\"agrees\":false}\n");
    assertThat(err.toString(UTF_8)).startsWith("{\"problems\":[{\"file\":\"" + log + "/tile/0/001");
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY, "--lang", "zh")).isEqualTo(4);
    assertThat(err.toString(UTF_8)).contains("缺少该分块，应为：");
  }

  @Test
  void anotherKeyEndsWithFour() {
    String other =
        SigningKey.ofSeed("log.example", VKEY.substring(0, 32).getBytes(UTF_8))
            .verifier()
            .toString();
    assertThat(call("ledger", "check", log.toString(), "--key", other)).isEqualTo(4);
    assertThat(err.toString(UTF_8)).startsWith(log + "/checkpoint:1:1 SIGNATURE_MISSING ");
  }

  @Test
  void wrongInputEndsWithTwoAndPrintsNothing() throws IOException {
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY.replace('+', '-')))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(":1:1 VKEY_UNREADABLE ");
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY + "A")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("command:1:1 VKEY_FORM ");
    assertThat(call("ledger", "check", folder.resolve("none").toString(), "--key", VKEY))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("/none/checkpoint:1:1 CHECKPOINT_UNREADABLE ");
    Files.writeString(log.resolve("checkpoint"), "origin\n007\nroot\n");
    assertThat(call("ledger", "check", log.toString(), "--key", VKEY)).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("checkpoint:2:1 CHECKPOINT_SIZE ", "checkpoint:3:1 CHECKPOINT_ROOT ");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void wrongCallsEndWithTwo() {
    assertThat(call("ledger")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("COMMAND_MISSING").contains("check");
    assertThat(call("ledger", "check", log.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("ARGUMENT_MISSING --key");
    assertThat(call("ledger", "check", "--key", VKEY)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("ARGUMENT_MISSING DIR");
    assertThat(call("ledger", "check", log.toString(), "more", "--key", VKEY)).isEqualTo(2);
    assertThat(call("ledger", "check", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("VKEY", "./linxuan ledger check docs/example-log");
  }

  private int call(String... args) {
    out.reset();
    err.reset();
    PrintStream toOut = new PrintStream(out, true, UTF_8);
    PrintStream toErr = new PrintStream(err, true, UTF_8);
    return new Call(Commands.all(), toOut, toErr, Map.of("LANG", "C")).run(args);
  }
}
