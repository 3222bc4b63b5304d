package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

class LedgerCheckTest {
  private static final int SIZE = 600;

  @TempDir Path log;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 512, 600, 65_536, 66_000})
  void anHonestLogAgrees(int size) {
    Checkpoint written = SampleLog.write(log, size);
    LedgerReport report =
        LedgerCheck.check(log, SampleLog.KEY.verifier(), new Problems()).orElseThrow();
    assertThat(report.differences()).isEmpty();
    assertThat(report.agrees()).isTrue();
    assertThat(report.checkpoint()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"})
  void aMissingTileIsADifference(String tile) throws IOException {
    SampleLog.write(log, SIZE);
    Files.delete(log.resolve(tile));
    assertThat(SampleLog.differences(log)).containsExactly("TILE_MISSING " + tile);
  }

  @Test
  void missingBundlesAreNone() throws IOException {
    SampleLog.write(log, SIZE);
    Files.delete(log.resolve("tile/entries/000"));
    Files.delete(log.resolve("tile/entries/002.p/88"));
    assertThat(SampleLog.differences(log)).isEmpty();
  }

  @Test
  void aPartialTileMayBeGoneWhereAFullOrAWiderOneIs() throws IOException {
    SampleLog.write(log, SIZE);
    Path later = log.resolve("later");
    SampleLog.write(later, SIZE + 100);
    Files.delete(log.resolve("tile/0/002.p/88"));
    Files.copy(later.resolve("tile/0/002.p/188"), log.resolve("tile/0/002.p/188"));
    assertThat(SampleLog.differences(log)).isEmpty();
    SampleLog.write(log.resolve("much-later"), SIZE + 300);
    Files.delete(log.resolve("tile/0/002.p/188"));
    Files.copy(log.resolve("much-later/tile/0/002"), log.resolve("tile/0/002"));
    assertThat(SampleLog.differences(log)).isEmpty();
    // A narrower one does not do.
    Files.delete(log.resolve("tile/0/002"));
    Files.write(
        log.resolve("tile/0/002.p/87"),
        Arrays.copyOf(Files.readAllBytes(later.resolve("tile/0/002.p/188")), 87 * 32));
    assertThat(SampleLog.differences(log)).containsExactly("TILE_MISSING tile/0/002.p/88");
    // Nor does any partial one where the tile is full.
    Files.createDirectories(log.resolve("tile/0/000.p"));
    byte[] full = Files.readAllBytes(log.resolve("tile/0/000"));
    Files.write(log.resolve("tile/0/000.p/255"), Arrays.copyOf(full, 255 * 32));
    Files.delete(log.resolve("tile/0/000"));
    assertThat(SampleLog.differences(log))
        .containsExactly("TILE_MISSING tile/0/000", "TILE_MISSING tile/0/002.p/88");
  }

  @Test
  void aPartialTileOfAnEarlierSizeIsCheckedToo() throws IOException {
    SampleLog.write(log, SIZE);
    byte[] full = Files.readAllBytes(log.resolve("tile/0/000"));
    Files.createDirectories(log.resolve("tile/0/000.p"));
    Path earlier = log.resolve("tile/0/000.p/7");
    Files.write(earlier, Arrays.copyOf(full, 7 * 32));
    assertThat(SampleLog.differences(log)).isEmpty();
    full[3 * 32] ^= 1;
    Files.write(earlier, Arrays.copyOf(full, 7 * 32));
    assertThat(SampleLog.differences(log)).containsExactly("TILE_DIFFERS tile/0/000.p/7");
    Files.write(earlier, Arrays.copyOf(full, 6 * 32));
    assertThat(SampleLog.differences(log)).containsExactly("TILE_LENGTH tile/0/000.p/7");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_160, 8_191, 8_193, 9_000})
  void aTileOfAnotherLengthIsADifference(int length) throws IOException {
    SampleLog.write(log, SIZE);
    Path tile = log.resolve("tile/0/001");
    Files.write(tile, Arrays.copyOf(Files.readAllBytes(tile), length));
    assertThat(SampleLog.differences(log)).containsExactly("TILE_LENGTH tile/0/001");
  }

  @Test
  void aChangedHashIsFoundWhereItIs() throws IOException {
    SampleLog.write(log, SIZE);
    flip(log.resolve("tile/0/001"), 5 * 32 + 3);
    assertThat(SampleLog.differences(log))
        .containsExactly("TILE_HASH_DIFFERS tile/0/001", "ENTRY_DIFFERS tile/entries/001");
  }

  @Test
  void aChangedUpperTileIsFound() throws IOException {
    SampleLog.write(log, SIZE);
    flip(log.resolve("tile/1/000.p/2"), 32);
    assertThat(SampleLog.differences(log))
        .containsExactly("ROOT_DIFFERS checkpoint", "TILE_HASH_DIFFERS tile/0/001");
  }

  @Test
  void everyDifferenceIsTold() throws IOException {
    SampleLog.write(log, SIZE);
    flip(log.resolve("tile/0/000"), 0);
    Files.delete(log.resolve("tile/0/001"));
    flip(log.resolve("tile/entries/002.p/88"), 5);
    Files.write(log.resolve("tile/entries/001"), new byte[3]);
    assertThat(SampleLog.differences(log))
        .containsExactly(
            "TILE_HASH_DIFFERS tile/0/000",
            "TILE_MISSING tile/0/001",
            "ENTRY_DIFFERS tile/entries/000",
            "BUNDLE_ENTRIES tile/entries/001",
            "ENTRY_DIFFERS tile/entries/002.p/88");
  }

  @Test
  void entriesCutShortOrTooManyAreADifference() throws IOException {
    SampleLog.write(log, 3);
    Path bundle = log.resolve("tile/entries/000.p/3");
    byte[] bytes = Files.readAllBytes(bundle);
    for (int length : new int[] {0, 1, bytes.length - 1, bytes.length + 1, bytes.length + 2}) {
      Files.write(bundle, Arrays.copyOf(bytes, length));
      assertThat(SampleLog.differences(log))
          .as("%d bytes", length)
          .containsExactly("BUNDLE_ENTRIES tile/entries/000.p/3");
    }
    Files.write(bundle, new byte[3 * 65_537 + 1]);
    assertThat(SampleLog.differences(log)).containsExactly("BUNDLE_TOO_LARGE tile/entries/000.p/3");
  }

  @Test
  void oneEntryChangedIsNamedWithItsNumber() throws IOException {
    SampleLog.write(log, SIZE);
    Path bundle = log.resolve("tile/entries/002.p/88");
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[bytes.length - 1] = '8';
    Files.write(bundle, bytes);
    LedgerReport report =
        LedgerCheck.check(log, SampleLog.KEY.verifier(), new Problems()).orElseThrow();
    assertThat(report.differences()).hasSize(1);
    assertThat(report.differences().get(0).message(Lang.EN))
        .startsWith("entry 599 hashes to ")
        .endsWith("(1 entries of the file differ)");
  }

  @Test
  void differencesAreToldWithTheirFigures() throws IOException {
    SampleLog.write(log, 1_000);
    String root = MerkleTree.leafHash(SampleLog.entry(3)).base64();
    Path earlier = log.resolve("tile/0/002.p/7");
    Files.createDirectories(earlier.getParent());
    byte[] hashes = Arrays.copyOf(Files.readAllBytes(log.resolve("tile/0/002")), 7 * 32);
    hashes[6 * 32] ^= 1;
    Files.write(earlier, hashes);
    Path bundle = log.resolve("tile/entries/000");
    byte[] entries = Files.readAllBytes(bundle);
    entries[3 * 9 + 8] = '4'; // "entry 3" becomes the text of "entry 4"
    Files.write(bundle, entries);
    assertThat(messages())
        .containsExactly(
            "hash 6 differs from " + log.resolve("tile/0/002"),
            "entry 3 hashes to %s (1 entries of the file differ)"
                .formatted(MerkleTree.leafHash(SampleLog.entry(4))));
    assertThat(report().differences().get(1).expected(Lang.EN))
        .isEqualTo(root + ", as level 0 says");
    Files.delete(earlier);
    for (String tile : new String[] {"000", "001", "002"}) {
      Files.delete(log.resolve("tile/0/" + tile));
    }
    assertThat(messages())
        .containsExactly(
            "3 tiles from this one to %s are missing".formatted(log.resolve("tile/0/002")));
  }

  private java.util.List<String> messages() {
    return report().differences().stream().map(p -> p.message(Lang.EN)).toList();
  }

  private LedgerReport report() {
    return LedgerCheck.check(log, SampleLog.KEY.verifier(), new Problems()).orElseThrow();
  }

  @Test
  void whatLiesBeyondTheSizeSaysNothing() throws IOException {
    SampleLog.write(log, SIZE);
    Files.write(log.resolve("tile/0/003"), new byte[8_192]);
    Files.write(log.resolve("tile/entries/003"), new byte[1]);
    Files.createDirectories(log.resolve("tile/2"));
    Files.write(log.resolve("tile/2/000"), new byte[7]);
    assertThat(SampleLog.differences(log)).isEmpty();
  }

  @Test
  void otherFilesAreNoneOfTheLogs() throws IOException {
    SampleLog.write(log, SIZE);
    byte[] junk = {1};
    Files.createDirectories(log.resolve("tile/0/x000"));
    Files.write(log.resolve("tile/0/x000/001"), junk);
    Files.createDirectories(log.resolve("tile/0/x000000"));
    Files.createDirectories(log.resolve("tile/0/000.p/12"));
    Files.write(log.resolve("tile/0/000.p/0"), junk);
    Files.write(log.resolve("tile/0/000.p/256"), junk);
    Files.write(log.resolve("tile/0/000.p/01"), junk);
    Files.write(log.resolve("tile/0/0"), junk);
    Files.write(log.resolve("tile/0/000.new"), junk);
    Files.write(log.resolve("README"), junk);
    assertThat(SampleLog.differences(log)).isEmpty();
  }

  @Test
  @Timeout(20)
  void linksInACircleAreNotFollowed() throws IOException {
    SampleLog.write(log, SIZE);
    for (int i = 1; i < 20; i++) {
      Files.createSymbolicLink(
          log.resolve("tile/0/x%03d".formatted(i)), log.resolve("tile/0").toAbsolutePath());
    }
    Files.createSymbolicLink(log.resolve("tile/0/003.p"), log.resolve("tile/0").toAbsolutePath());
    assertThat(SampleLog.differences(log)).isEmpty();
  }

  @Test
  @Timeout(20)
  void aDeviceOrAFolderIsNoTile() throws IOException {
    SampleLog.write(log, SIZE);
    Files.delete(log.resolve("tile/0/000"));
    Files.createSymbolicLink(log.resolve("tile/0/000"), Path.of("/dev/zero"));
    Files.delete(log.resolve("tile/0/001"));
    Files.createDirectories(log.resolve("tile/0/001"));
    assertThat(SampleLog.differences(log)).containsExactly("TILES_MISSING tile/0/000");
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 62, Long.MAX_VALUE, 1L << 40, 1_000_000_000_001L})
  void aHugeClaimWithoutTilesIsAnsweredAtOnce(long size) throws IOException {
    SampleLog.claim(log, size, MerkleTree.EMPTY_ROOT);
    long before = System.nanoTime();
    assertThat(SampleLog.differences(log)).isNotEmpty().hasSizeLessThan(20);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aHugeClaimOverARealLogIsAnsweredAtOnce() throws IOException {
    Checkpoint real = SampleLog.write(log, SIZE);
    SampleLog.claim(log, 1L << 62, real.root());
    long before = System.nanoTime();
    assertThat(SampleLog.differences(log))
        .contains("TILE_MISSING tile/0/002", "TILES_MISSING tile/0/003");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aWrongRootOrSizeIsADifference() throws IOException {
    Checkpoint real = SampleLog.write(log, SIZE);
    SampleLog.claim(log, SIZE, MerkleTree.EMPTY_ROOT);
    assertThat(SampleLog.differences(log)).containsExactly("ROOT_DIFFERS checkpoint");
    SampleLog.claim(log, SIZE - 1, real.root());
    assertThat(SampleLog.differences(log)).containsExactly("ROOT_DIFFERS checkpoint");
    SampleLog.claim(log, SIZE + 1, real.root());
    assertThat(SampleLog.differences(log)).containsExactly("TILE_MISSING tile/0/002.p/89");
    SampleLog.claim(log, 0, real.root());
    assertThat(SampleLog.differences(log)).containsExactly("ROOT_DIFFERS checkpoint");
  }

  @Test
  void theOriginNeedNotBeTheKeysName() throws IOException {
    Checkpoint real = SampleLog.write(log, SIZE);
    Checkpoint renamed = Checkpoint.of("another origin", real.size(), real.root());
    Files.write(log.resolve("checkpoint"), renamed.sign(SampleLog.KEY).bytes());
    assertThat(SampleLog.differences(log)).isEmpty();
  }

  @Test
  void aLogSignedByAnotherLacksTheSignature() {
    SigningKey other = SigningKey.ofSeed("other.example", new byte[32]);
    FileLedger ledger = FileLedger.create(log, SampleLog.ORIGIN, other);
    ledger.append(new byte[1]);
    ledger.publish();
    assertThat(SampleLog.differences(log)).containsExactly("SIGNATURE_MISSING checkpoint");
  }

  @Test
  void whatIsNoLogIsNotChecked() throws IOException {
    assertThat(SampleLog.problems(log)).containsExactly("CHECKPOINT_UNREADABLE");
    assertThat(SampleLog.problems(log.resolve("none"))).containsExactly("CHECKPOINT_UNREADABLE");
    Files.createDirectories(log.resolve("checkpoint"));
    assertThat(SampleLog.problems(log)).containsExactly("CHECKPOINT_UNREADABLE");
    Files.delete(log.resolve("checkpoint"));
    Files.write(log.resolve("checkpoint"), new byte[0]);
    assertThat(SampleLog.problems(log)).containsExactly("NOTE_END");
    Files.writeString(log.resolve("checkpoint"), "hello\n");
    assertThat(SampleLog.problems(log)).containsExactly("CHECKPOINT_LINES");
    Files.deleteIfExists(log.resolve("checkpoint"));
    Files.createSymbolicLink(log.resolve("checkpoint"), Path.of("/dev/zero"));
    assertThat(SampleLog.problems(log)).containsExactly("CHECKPOINT_UNREADABLE");
  }

  private static void flip(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }
}
