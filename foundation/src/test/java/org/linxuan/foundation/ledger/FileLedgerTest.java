package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.problem.Problems;

class FileLedgerTest {
  @TempDir Path folder;

  /**
   * The sample log of another implementation (github.com/transparency-dev/tessera, testdata): its
   * key, its words, misspelt as they are, and two of its checkpoints.
   */
  @Test
  void anotherImplementationsLogComesOutToTheByte() throws IOException {
    byte[] seed = Base64.getDecoder().decode("7KZj9JkBfSNlwnx6dnkVjUPP7BMwvbJZKQr70NIXd6A=");
    SigningKey key = SigningKey.ofSeed("example.com/log/testdata", seed);
    assertThat(key.verifier())
        .hasToString(
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    FileLedger ledger = FileLedger.create(folder, "example.com/log/testdata", key);
    String words =
        "one two three four five six seven eit nain ten ileven twelf threeten fourten fivten";
    Map<Long, String> checkpoints = new java.util.TreeMap<>();
    for (String word : words.split(" ")) {
      ledger.append(word.getBytes(UTF_8));
      ledger.publish();
      checkpoints.put(ledger.size(), Files.readString(folder.resolve("checkpoint")));
    }
    assertThat(checkpoints)
        .hasSize(15)
        .containsEntry(
            5L,
            """
            example.com/log/testdata
            5
            gy5gl3aksFyiCO95a/1vLXz88A3dRq+0l9Sxte8ZqZQ=

            — example.com/log/testdata M9e0lmn5eDHyHP10zJObZdFAX2y1V8fdDKBi4IiHbDYf1TCUBwxZOhqwv2QZCqrdda2zTRTrmnwjwscN5RBTEmZUYAs=
            """)
        .containsEntry(
            15L,
            """
            example.com/log/testdata
            15
            rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

            — example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=
            """);
    assertThat(SampleLog.files(folder)).hasSize(1 + 15 + 15);
    Problems problems = new Problems();
    assertThat(LedgerCheck.check(folder, key.verifier(), problems).orElseThrow().agrees()).isTrue();
  }

  @Test
  void theSameEntriesGiveTheSameBytes() throws IOException {
    SampleLog.write(folder.resolve("a"), 700);
    SampleLog.write(folder.resolve("b"), 700);
    Map<String, String> files = SampleLog.files(folder.resolve("a"));
    assertThat(SampleLog.files(folder.resolve("b"))).isEqualTo(files);
    assertThat(files.keySet())
        .containsExactly(
            "checkpoint",
            "tile/0/000",
            "tile/0/001",
            "tile/0/002.p/188",
            "tile/1/000.p/2",
            "tile/entries/000",
            "tile/entries/001",
            "tile/entries/002.p/188");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513, 700})
  void aLogTakenUpAgainEndsAsOneWrittenAtOnce(int more) throws IOException {
    int before = 256;
    SampleLog.write(folder.resolve("a"), before + more);
    Path log = folder.resolve("b");
    SampleLog.write(log, before);
    Problems problems = new Problems();
    for (int done = 0; done < more; ) {
      FileLedger ledger = FileLedger.open(log, SampleLog.KEY, problems).orElseThrow();
      for (int step = 0; step < 100 && done < more; step++) {
        ledger.append(SampleLog.entry(before + done++));
      }
      ledger.publish();
      assertThat(SampleLog.differences(log)).isEmpty();
    }
    assertThat(problems.list()).isEmpty();
    // The log published more often keeps the partial tiles of its last, unfilled tile.
    assertThat(SampleLog.files(log)).containsAllEntriesOf(SampleLog.files(folder.resolve("a")));
    for (int full = 0; full < (before + more) / 256; full++) {
      assertThat(log.resolve("tile/0/00" + full)).isRegularFile();
      assertThat(log.resolve("tile/0/00" + full + ".p")).doesNotExist();
      assertThat(log.resolve("tile/entries/00" + full + ".p")).doesNotExist();
    }
  }

  @Test
  void oneEntryMoreThanATileOfTiles() throws IOException {
    int size = 65_537;
    Checkpoint checkpoint = SampleLog.write(folder, size);
    assertThat(SampleLog.differences(folder)).isEmpty();
    List<Hash> leaves =
        LongStream.range(0, size).mapToObj(SampleLog::entry).map(MerkleTree::leafHash).toList();
    assertThat(checkpoint.root()).isEqualTo(MerkleTree.root(leaves));
    assertThat(SampleLog.files(folder).keySet())
        .hasSize(1 + 2 * (256 + 1) + 1 + 1)
        .contains("tile/1/000", "tile/2/000.p/1");
    LedgerReader reader = LedgerReader.of(folder, checkpoint);
    for (long index : new long[] {0, 1, 255, 256, 65_535, 65_536}) {
      assertThat(reader.entry(index)).contains(SampleLog.entry(index));
      Hash leaf = leaves.get((int) index);
      assertThat(reader.inclusion(index).leads(leaf, checkpoint.root())).isTrue();
    }
    for (int old : new int[] {0, 1, 2, 255, 256, 257, 4_096, 65_535, 65_536, 65_537}) {
      Hash oldRoot = MerkleTree.root(leaves.subList(0, old));
      assertThat(reader.consistency(old).leads(oldRoot, checkpoint.root())).isTrue();
      Problems differences = new Problems();
      reader.checkExtends(Checkpoint.of(SampleLog.ORIGIN, old, oldRoot), differences);
      assertThat(differences.list()).isEmpty();
    }
  }

  @Test
  void emptyAndLongestEntriesAreKept() {
    FileLedger ledger = FileLedger.create(folder, SampleLog.ORIGIN, SampleLog.KEY);
    byte[] longest = new byte[65_535];
    java.util.Arrays.fill(longest, (byte) 0xff);
    Hash leaf = ledger.append(longest);
    ledger.append(new byte[0]);
    assertThatThrownBy(() -> ledger.append(new byte[65_536]))
        .isInstanceOf(IllegalArgumentException.class);
    Checkpoint checkpoint = ledger.publish();
    assertThat(checkpoint.size()).isEqualTo(2);
    assertThat(leaf).isEqualTo(MerkleTree.leafHash(longest));
    assertThat(SampleLog.differences(folder)).isEmpty();
    LedgerReader reader = LedgerReader.of(folder, checkpoint);
    assertThat(reader.entry(0)).contains(longest);
    assertThat(reader.entry(1)).contains(new byte[0]);
  }

  @Test
  void anEmptyLogIsALog() throws IOException {
    assertThat(SampleLog.write(folder, 0).root()).isEqualTo(MerkleTree.EMPTY_ROOT);
    assertThat(SampleLog.files(folder)).containsOnlyKeys("checkpoint");
    assertThat(SampleLog.differences(folder)).isEmpty();
    assertThat(FileLedger.open(folder, SampleLog.KEY, new Problems())).isPresent();
  }

  @Test
  void aLogIsNotBegunOverAnother() {
    SampleLog.write(folder, 1);
    assertThatThrownBy(() -> FileLedger.create(folder, SampleLog.ORIGIN, SampleLog.KEY))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLogThatDoesNotAgreeIsNotContinued() throws IOException {
    SampleLog.write(folder, 3);
    Files.write(folder.resolve("tile/0/000.p/3"), new byte[96]);
    Problems problems = new Problems();
    assertThat(FileLedger.open(folder, SampleLog.KEY, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(p -> p.code().name())
        .containsExactly("ROOT_DIFFERS", "ENTRY_DIFFERS");
  }

  @Test
  void aLogIsNotContinuedWithAnotherKeyNorWithoutItsLastEntries() throws IOException {
    SampleLog.write(folder, 3);
    Problems problems = new Problems();
    SigningKey other =
        SigningKey.ofSeed(
            SampleLog.ORIGIN, Hash.of(new byte[32]).hex().substring(32).getBytes(UTF_8));
    assertThat(FileLedger.open(folder, other, problems)).isEmpty();
    Files.delete(folder.resolve("tile/entries/000.p/3"));
    assertThat(FileLedger.open(folder, SampleLog.KEY, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(p -> p.code().name())
        .containsExactly("SIGNATURE_MISSING", "BUNDLE_MISSING");
    assertThat(problems.list().get(1).where().file())
        .isEqualTo(folder.resolve("tile/entries/000.p/3").toString());
  }

  @Test
  void aRewrittenOrShortenedLogDoesNotExtendTheOlderOne() {
    Checkpoint older = SampleLog.write(folder.resolve("old"), 300);
    FileLedger ledger = FileLedger.create(folder.resolve("new"), SampleLog.ORIGIN, SampleLog.KEY);
    for (int i = 0; i < 400; i++) {
      ledger.append(SampleLog.entry(i == 7 ? 8 : i));
    }
    LedgerReader rewritten = LedgerReader.of(folder.resolve("new"), ledger.publish());
    assertThat(SampleLog.differences(folder.resolve("new"))).isEmpty();
    assertThat(codes(rewritten, older)).containsExactly("LOG_REWRITTEN");
    assertThat(rewritten.consistency(300).leads(older.root(), rewritten.checkpoint().root()))
        .isFalse();
    LedgerReader same = LedgerReader.of(folder.resolve("old"), older);
    assertThat(codes(same, older)).isEmpty();
    assertThat(codes(same, rewritten.checkpoint())).containsExactly("LOG_SHRUNK");
    assertThat(codes(same, Checkpoint.of("elsewhere", 300, older.root())))
        .containsExactly("LOG_OTHER_ORIGIN");
  }

  @Test
  void aReaderSaysWhichTileIsMissing() throws IOException {
    Checkpoint checkpoint = SampleLog.write(folder, 300);
    Files.delete(folder.resolve("tile/0/001.p/44"));
    LedgerReader reader = LedgerReader.of(folder, checkpoint);
    assertThatThrownBy(() -> reader.inclusion(299))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("tile/0/001.p/44");
    assertThatThrownBy(() -> reader.entry(300)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> reader.entry(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> codes(LedgerReader log, Checkpoint older) {
    Problems differences = new Problems();
    log.checkExtends(older, differences);
    return differences.list().stream().map(p -> p.code().name()).toList();
  }
}
