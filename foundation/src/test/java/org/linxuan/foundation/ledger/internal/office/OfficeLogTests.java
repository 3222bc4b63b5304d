package org.linxuan.foundation.ledger.internal.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.InclusionProof;
import org.linxuan.foundation.ledger.LedgerCheck;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.ledger.LedgerReport;
import org.linxuan.foundation.ledger.LoggedEntry;
import org.linxuan.foundation.ledger.MerkleTree;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.store.StoreRefusal;

/** From the outbox to a log that anyone can check. */
class OfficeLogTests {
  @TempDir Path temp;

  @BeforeEach
  void begin() throws SQLException {
    OfficeLog.begin();
  }

  @Test
  void whatIsCommittedStandsInTheLogAndWhatIsRolledBackDoesNot() {
    OfficeLog log = new OfficeLog(temp);
    log.write("decision 1", "裁定 㛃");
    log.transaction.executeWithoutResult(
        status -> {
          log.outbox.append("never");
          status.setRollbackOnly();
        });
    Hash hash = MerkleTree.leafHash("裁定 㛃".getBytes(UTF_8));
    assertThat(log.office.find(hash)).isEmpty();
    log.sequencer.settle();
    assertThat(log.office.entries(0, 9))
        .extracting(LoggedEntry::entry)
        .containsExactly("decision 1", "裁定 㛃");
    assertThat(log.office.find(hash)).isEqualTo(OptionalLong.of(1));
    assertThat(checked(temp).checkpoint()).isEqualTo(log.office.checkpoint());
    assertThat(log.office.checkpoint().size()).isEqualTo(2);
  }

  @Test
  void anEntryIsWrittenInTheTransactionThatItTellsOf() {
    OfficeLog log = new OfficeLog(temp);
    assertThatThrownBy(() -> log.outbox.append("x")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theProofOfAnEntryLeadsToTheCheckpoint() {
    OfficeLog log = new OfficeLog(temp);
    log.write(numbered(0, 300));
    log.sequencer.settle();
    for (long index : new long[] {0, 1, 255, 256, 299}) {
      List<String> lines = log.office.proof(index).orElseThrow().lines().toList();
      int end = lines.indexOf("");
      assertThat(lines.subList(0, 2)).containsExactly("c2sp.org/tlog-proof@v1", "index " + index);
      List<Hash> path =
          lines.subList(2, end).stream()
              .map(line -> Hash.of(java.util.Base64.getDecoder().decode(line)))
              .toList();
      String note = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
      assertThat(note).isEqualTo(log.office.checkpointNote());
      Hash leaf = MerkleTree.leafHash(("entry " + index).getBytes(UTF_8));
      Hash root = log.office.checkpoint().root();
      assertThat(new InclusionProof(index, 300, path).leads(leaf, root)).isTrue();
    }
    assertThat(log.office.proof(300)).isEmpty();
  }

  @Test
  void theFolderGoesOnWhereItEnded() {
    OfficeLog log = new OfficeLog(temp);
    log.write(numbered(0, 200));
    log.sequencer.settle();
    log.write(numbered(200, 300)); // and is killed before they are put in order
    OfficeLog again = new OfficeLog(temp);
    again.sequencer.settle();
    assertThat(checked(temp).checkpoint().size()).isEqualTo(300);
    assertThat(again.office.checkpoint().root()).isEqualTo(again.table.root(300));
  }

  @Test
  void aLostOrDamagedFolderIsWrittenAnewFromTheTable() throws IOException {
    OfficeLog log = new OfficeLog(temp.resolve("a"));
    log.write(numbered(0, 300));
    log.sequencer.settle();
    Path tile = temp.resolve("a/tile/0/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[100] ^= 1;
    Files.write(tile, bytes);
    assertThat(new OfficeLog(temp.resolve("a")).office.checkpoint())
        .isEqualTo(checked(temp.resolve("a")).checkpoint());
    assertThat(new OfficeLog(temp.resolve("b")).office.checkpoint())
        .isEqualTo(checked(temp.resolve("b")).checkpoint());
  }

  @Test
  void aTableThatWasChangedOrIsOlderThanTheLogIsRefused() throws SQLException {
    OfficeLog log = new OfficeLog(temp);
    log.write(numbered(0, 10));
    log.sequencer.settle();
    assertThatThrownBy(() -> OfficeLog.asOwner("DELETE FROM ledger.entry"))
        .hasMessageContaining("not changed");
    OfficeLog.asOwner("ALTER TABLE ledger.entry DISABLE TRIGGER unchanged");
    OfficeLog.asOwner(
        "UPDATE ledger.entry SET entry = 'x', hash = ledger.leaf_hash('x') WHERE index = 3");
    refused(LedgerProblem.ENTRIES_REWRITTEN);
    OfficeLog.asOwner("DELETE FROM ledger.entry WHERE index = 9");
    refused(LedgerProblem.LOG_AHEAD);
    OfficeLog.asOwner("ALTER TABLE ledger.log DISABLE TRIGGER unchanged");
    OfficeLog.asOwner("UPDATE ledger.log SET vkey = 'other'");
    refused(LedgerProblem.LOG_OTHER_KEY);
  }

  @Test
  void theDatabaseLetsNobodyLeaveAGapOrLie() {
    new OfficeLog(temp).write("first");
    String values = "INSERT INTO ledger.entry (index, entry, hash) VALUES ";
    assertThatThrownBy(() -> OfficeLog.asOwner(values + "(1, 'x', ledger.leaf_hash('x'))"))
        .hasMessageContaining("previous");
    assertThatThrownBy(() -> OfficeLog.asOwner(values + "(0, 'x', ledger.leaf_hash('y'))"))
        .hasMessageContaining("check");
    for (String act :
        List.of(values + "(0, 'x', ledger.leaf_hash('x'))", "DELETE FROM ledger.outbox")) {
      assertThatThrownBy(() -> OfficeLog.asApplication(act)).hasMessageContaining("denied");
    }
  }

  @Test
  void twoInstancesLeaveNoGapAndGiveNoIndexTwice() throws Exception {
    OfficeLog one = new OfficeLog(temp.resolve("one"));
    OfficeLog two = new OfficeLog(temp.resolve("two"));
    one.sequencer.start();
    two.sequencer.start();
    List<Thread> writers =
        IntStream.range(0, 8)
            .mapToObj(
                w -> {
                  OfficeLog log = w % 2 == 0 ? one : two;
                  return new Thread(
                      () -> Stream.of(numbered(w * 100, w * 100 + 100)).forEach(log::write));
                })
            .toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    one.sequencer.close();
    two.sequencer.close();
    one.sequencer.settle();
    two.sequencer.settle();
    List<LoggedEntry> entries = one.office.entries(0, 1000);
    assertThat(entries).extracting(LoggedEntry::index).containsExactlyElementsOf(longs(800));
    assertThat(entries).extracting(LoggedEntry::entry).containsExactlyInAnyOrder(numbered(0, 800));
    assertThat(checked(temp.resolve("one")).checkpoint())
        .isEqualTo(checked(temp.resolve("two")).checkpoint());
  }

  private void refused(LedgerProblem code) {
    assertThatThrownBy(() -> new OfficeLog(temp))
        .isInstanceOfSatisfying(
            StoreRefusal.class, r -> assertThat(r.problem().code()).isEqualTo(code));
  }

  private static LedgerReport checked(Path folder) {
    Problems problems = new Problems();
    LedgerReport report =
        LedgerCheck.check(folder, OfficeLog.KEY.verifier(), problems).orElseThrow();
    assertThat(report.differences()).isEmpty();
    return report;
  }

  private static String[] numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "entry " + i).toArray(String[]::new);
  }

  private static List<Long> longs(int to) {
    return Stream.iterate(0L, i -> i + 1).limit(to).toList();
  }
}
