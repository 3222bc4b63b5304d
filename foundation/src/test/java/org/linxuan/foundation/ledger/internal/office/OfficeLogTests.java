package org.linxuan.foundation.ledger.internal.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.linxuan.foundation.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the outbox to a log that anyone can check. */
class OfficeLogTests {
  @TempDir Path temp;

  /** On which server; on another one in a subclass. */
  TestDatabase database() {
    return TestDatabase.embedded();
  }

  @BeforeEach
  void begin() {
    OfficeLog.begin(database());
  }

  private OfficeLog open(Path folder) {
    return new OfficeLog(database(), folder);
  }

  private void asOwner(String act) {
    new JdbcTemplate(database().database().owner()).execute(act);
  }

  private void asApplication(String act) {
    new JdbcTemplate(database().connections()).execute(act);
  }

  @Test
  void whatIsCommittedStandsInTheLogAndWhatIsRolledBackDoesNot() {
    OfficeLog log = open(temp);
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
    OfficeLog log = open(temp);
    assertThatThrownBy(() -> log.outbox.append("x")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theProofOfAnEntryLeadsToTheCheckpoint() {
    OfficeLog log = open(temp);
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
    OfficeLog log = open(temp);
    log.write(numbered(0, 200));
    log.sequencer.settle();
    log.write(numbered(200, 300)); // and is killed before they are put in order
    OfficeLog again = open(temp);
    again.sequencer.settle();
    assertThat(checked(temp).checkpoint().size()).isEqualTo(300);
    assertThat(again.office.checkpoint().root()).isEqualTo(again.table.root(300));
  }

  @Test
  void aLostOrDamagedFolderIsWrittenAnewFromTheTable() throws IOException {
    OfficeLog log = open(temp.resolve("a"));
    log.write(numbered(0, 300));
    log.sequencer.settle();
    Path tile = temp.resolve("a/tile/0/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[100] ^= 1;
    Files.write(tile, bytes);
    assertThat(open(temp.resolve("a")).office.checkpoint())
        .isEqualTo(checked(temp.resolve("a")).checkpoint());
    assertThat(open(temp.resolve("b")).office.checkpoint())
        .isEqualTo(checked(temp.resolve("b")).checkpoint());
  }

  @Test
  void aTableThatWasChangedOrIsOlderThanTheLogIsRefused() {
    OfficeLog log = open(temp);
    log.write(numbered(0, 10));
    log.sequencer.settle();
    assertThatThrownBy(() -> asOwner("DELETE FROM ledger.entry"))
        .hasStackTraceContaining("not changed");
    asOwner("ALTER TABLE ledger.entry DISABLE TRIGGER unchanged");
    asOwner("UPDATE ledger.entry SET entry = 'x', hash = ledger.leaf_hash('x') WHERE index = 3");
    refused(LedgerProblem.ENTRIES_REWRITTEN);
    asOwner("DELETE FROM ledger.entry WHERE index = 9");
    refused(LedgerProblem.LOG_AHEAD);
    asOwner("ALTER TABLE ledger.log DISABLE TRIGGER unchanged");
    asOwner("UPDATE ledger.log SET vkey = 'other'");
    refused(LedgerProblem.LOG_OTHER_KEY);
  }

  @Test
  void theDatabaseLetsNobodyLeaveAGapOrLie() {
    open(temp).write("first");
    String values = "INSERT INTO ledger.entry (index, entry, hash) VALUES ";
    assertThatThrownBy(() -> asOwner(values + "(1, 'x', ledger.leaf_hash('x'))"))
        .hasStackTraceContaining("previous");
    assertThatThrownBy(() -> asOwner(values + "(0, 'x', ledger.leaf_hash('y'))"))
        .hasStackTraceContaining("check");
    for (String act :
        List.of(values + "(0, 'x', ledger.leaf_hash('x'))", "DELETE FROM ledger.outbox")) {
      assertThatThrownBy(() -> asApplication(act)).hasStackTraceContaining("denied");
    }
  }

  @Test
  void twoInstancesLeaveNoGapAndGiveNoIndexTwice() throws Exception {
    OfficeLog one = open(temp.resolve("one"));
    OfficeLog two = open(temp.resolve("two"));
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
    assertThatThrownBy(() -> open(temp))
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
