package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.nomination.SignedSummary;
import org.linxuan.election.nomination.SummaryJson;
import org.linxuan.election.nomination.SummaryPackage;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.SignedNote;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Packages between installations, and everything for which one is refused. */
class SummaryCommandTest {
  private static final String DAY = "2026-11-24";

  @TempDir Path folder;
  private String vkey = "";

  @BeforeEach
  void twoCountiesOfAUnit() throws IOException {
    write(
        "organizations.csv",
        """
        organization,parent,level,members
        u,,1,0
        c1,u,2,0
        b1,c1,3,5
        b2,c1,3,4
        c2,u,2,3
        """);
    write("c1.csv", "organization,nominee,supporters\nb1,p1,3\nb1,p2,5\nb2,p1,2\n");
    write("u.csv", "organization,nominee,supporters\nc2,p1,3\n");
    vkey = key("c1");
  }

  private String key(String name) {
    CommandRun run =
        CommandRun.of("summary", "key", "--name", name, "--out", at(name + ".key").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().strip();
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(at(name), text);
  }

  private CommandRun export(String organization, String out, String... more) {
    return run(
        List.of(
            "export",
            "--organization",
            organization,
            "--tallies",
            at(organization + ".csv").toString(),
            "--key",
            at("c1.key").toString(),
            "--out",
            at(out).toString()),
        more);
  }

  private CommandRun take(String file, String... more) {
    return run(List.of("import", at(file).toString(), "--state", at("state").toString()), more);
  }

  private CommandRun run(List<String> call, String... more) {
    List<String> all = new ArrayList<>(List.of("summary"));
    all.addAll(call);
    List<String> given = Arrays.asList(more);
    all.addAll(given);
    defaults(all, "--election", "e", "--stage", "nomination", "--now", DAY);
    defaults(all, "--organizations", at("organizations.csv").toString());
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static void defaults(List<String> call, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (!call.contains(pairs[i])) {
        call.addAll(List.of(pairs[i], pairs[i + 1]));
      }
    }
  }

  private void refused(CommandRun run, int exit, String code) throws IOException {
    SortedMap<String, byte[]> before = stateFiles();
    assertThat(run.err()).contains(code);
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.out()).isEmpty();
    assertThat(stateFiles().keySet()).isEqualTo(before.keySet());
  }

  private SortedMap<String, byte[]> stateFiles() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.exists(at("state"))) {
      try (Stream<Path> list = Files.list(at("state"))) {
        for (Path file : list.toList()) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private SummaryPackage contents(String file) throws IOException {
    Problems problems = new Problems();
    SignedSummary signed =
        SignedSummary.parse(Files.readAllBytes(at(file)), file, problems).orElseThrow();
    return SummaryJson.parse(signed.contents(), Where.file(file), problems).orElseThrow();
  }

  /** Signs other contents with the right key, as a dishonest sender could. */
  private void forge(String from, String to, String old, String now) throws IOException {
    SigningKey key = SummaryKeyText.read(at("c1.key")).orElseThrow();
    String contents = Files.readString(at(from)).split("\n")[4];
    assertThat(contents).contains(old);
    String changed = contents.replace(old, now);
    SummaryPackage summary =
        SummaryJson.parse(changed, Where.file(from), new Problems()).orElseThrow();
    Files.write(at(to), SignedSummary.sign(summary, key).bytes());
  }

  @Test
  void aPackageTravelsAndTheUnitAddsItUp() throws IOException {
    assertThat(export("c1", "1.summary").exit()).isZero();
    CommandRun taken = take("1.summary", "--key", vkey);
    assertThat(taken.exit()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("c1,1,2,10,");
    assertThat(export("u", "u.summary", "--state", at("state").toString()).exit()).isZero();
    assertThat(contents("u.summary").names())
        .hasToString(
            "{p1=NameSupport[members=8, organizations=3],"
                + " p2=NameSupport[members=5, organizations=1]}");
    assertThat(contents("u.summary").takingPart()).isEqualTo(3);
  }

  @Test
  void takesAPackageOnce() throws IOException {
    export("c1", "1.summary");
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
    SortedMap<String, byte[]> before = stateFiles();
    refused(take("1.summary"), 4, "SUMMARY_REPLAY");
    refused(take("1.summary", "--key", vkey), 4, "SUMMARY_REPLAY");
    assertThat(stateFiles().get("state.json")).isEqualTo(before.get("state.json"));
  }

  @Test
  void followsOneLineOfPackages() throws IOException {
    export("c1", "1.summary");
    export("c1", "2.summary", "--previous", at("1.summary").toString());
    export("c1", "3.summary", "--previous", at("2.summary").toString());
    refused(take("2.summary", "--key", vkey), 4, "SUMMARY_SERIAL");
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
    refused(take("3.summary"), 4, "SUMMARY_SERIAL");
    write("c1.csv", "organization,nominee,supporters\nb1,p1,4\n");
    export("c1", "1b.summary");
    export("c1", "2b.summary", "--previous", at("1b.summary").toString());
    refused(take("1b.summary"), 4, "SUMMARY_FORK");
    refused(take("2b.summary"), 4, "SUMMARY_FORK");
    assertThat(take("2.summary").exit()).isZero();
    assertThat(take("3.summary").exit()).isZero();
  }

  @Test
  void refusesEditedAndForeignSignatures() throws IOException {
    export("c1", "1.summary");
    String text = Files.readString(at("1.summary"));
    write("edited.summary", text.replace("[\"p1\",5,2]", "[\"p1\",6,2]"));
    refused(take("edited.summary", "--key", vkey), 4, "SUMMARY_EDITED");
    write("other.summary", text.replaceFirst("(?m)^[0-9a-f]{64}$", "0".repeat(64)));
    refused(take("other.summary", "--key", vkey), 4, "SIGNATURE_WRONG");
    refused(take("1.summary", "--key", key("x")), 4, "SIGNATURE_MISSING");
    refused(take("1.summary"), 2, "SUMMARY_KEY_NEEDED");
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
    export("c1", "2.summary", "--previous", at("1.summary").toString());
    refused(take("2.summary", "--key", key("y")), 4, "SUMMARY_KEY_OTHER");
  }

  @Test
  void refusesTheWrongBodyElectionAndDay() throws IOException {
    export("c1", "1.summary", "--expires", "2026-11-30");
    refused(take("1.summary", "--key", vkey, "--now", "2026-12-01"), 4, "SUMMARY_EXPIRED");
    refused(take("1.summary", "--key", vkey, "--now", "2026-11-23"), 4, "SUMMARY_NOT_YET");
    refused(take("1.summary", "--key", vkey, "--election", "f"), 4, "SUMMARY_ELECTION");
    refused(take("1.summary", "--key", vkey, "--stage", "vetting"), 4, "SUMMARY_ELECTION");
    write("small.csv", "organization,parent,level,members\nu,,1,0\n");
    refused(
        take("1.summary", "--key", vkey, "--organizations", at("small.csv").toString()),
        4,
        "SUMMARY_BODY");
    assertThat(take("1.summary", "--key", vkey, "--now", "2026-11-30").exit()).isZero();
    write("b1.csv", "organization,nominee,supporters\nb1,p1,3\n");
    export("b1", "b1.summary");
    refused(take("b1.summary", "--key", vkey), 4, "SUMMARY_KEY_OTHER");
  }

  @Test
  void refusesWhatASignatureDoesNotMakeRight() throws IOException {
    export("c1", "1.summary");
    forge("1.summary", "tree.summary", "[\"b2\",\"c1\",3,4]", "[\"b2\",\"c1\",3,400]");
    refused(take("tree.summary", "--key", vkey), 4, "SUMMARY_TREE");
    forge("1.summary", "sum.summary", "[\"p1\",5,2]", "[\"p1\",6,2]");
    refused(take("sum.summary", "--key", vkey), 4, "SUMMARY_SUM");
    forge("1.summary", "many.summary", "[\"p1\",5,2]", "[\"p1\",5,3]");
    refused(take("many.summary", "--key", vkey), 4, "SUMMARY_SUM");
    forge(
        "1.summary",
        "part.summary",
        "\"organizations_taking_part\":2",
        "\"organizations_taking_part\":3");
    refused(take("part.summary", "--key", vkey), 4, "SUMMARY_SUM");
  }

  @Test
  void theLedgerOnlyGrows() throws IOException {
    SigningKey log = SigningKey.ofSeed("log", new byte[32]);
    Hash root = Hash.of(new byte[32]);
    for (long size : new long[] {3, 5, 6}) {
      write(size + ".note", note(Checkpoint.of("log", size, root).sign(log)));
    }
    byte[] otherRoot = new byte[32];
    otherRoot[0] = 1;
    write("5b.note", note(Checkpoint.of("log", 5, Hash.of(otherRoot)).sign(log)));
    export("c1", "1.summary", "--checkpoint", at("5.note").toString());
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
    String before = at("1.summary").toString();
    for (String worse : List.of("3.note", "5b.note")) {
      export("c1", "2.summary", "--previous", before, "--checkpoint", at(worse).toString());
      refused(take("2.summary"), 4, "SUMMARY_CHECKPOINT");
    }
    export("c1", "2.summary", "--previous", before);
    refused(take("2.summary"), 4, "SUMMARY_CHECKPOINT");
    export("c1", "2.summary", "--previous", before, "--checkpoint", at("6.note").toString());
    assertThat(take("2.summary").exit()).isZero();
  }

  private static String note(SignedNote note) {
    return new String(note.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void countsNobodyTwice() throws IOException {
    write("b1.csv", "organization,nominee,supporters\nb1,p1,3\n");
    export("c1", "1.summary");
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
    Files.delete(at("c1.key"));
    String other = key("c1");
    export("b1", "b1.summary");
    refused(take("b1.summary", "--key", other), 4, "SUMMARY_OVERLAP");
    write("u.csv", "organization,nominee,supporters\nb1,p1,3\n");
    CommandRun twice = export("u", "u.summary", "--state", at("state").toString());
    assertThat(twice.err()).contains("SUMMARY_TALLY_BELOW");
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(at("u.summary")).doesNotExist();
  }

  @Test
  void refusesADamagedOrBusyState() throws IOException {
    export("c1", "1.summary");
    take("1.summary", "--key", vkey);
    export("c1", "2.summary", "--previous", at("1.summary").toString());
    write("state/state.json", Files.readString(at("state/state.json")).substring(3));
    refused(take("2.summary"), 2, "SUMMARY_STATE");
    Files.delete(at("state/state.json"));
    try (var channel =
            java.nio.channels.FileChannel.open(
                at("state/lock"), java.nio.file.StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      refused(take("1.summary", "--key", vkey), 2, "SUMMARY_STATE");
    }
  }

  @Test
  void anyDamageToTheFileIsRefusedWithoutATrace() throws IOException {
    export("c1", "1.summary");
    byte[] good = Files.readAllBytes(at("1.summary"));
    Random random = new Random(24);
    for (int i = 0; i < 400; i++) {
      byte[] bad = good.clone();
      if (i % 4 == 0) {
        bad = Arrays.copyOf(bad, random.nextInt(bad.length));
      } else {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(at("bad.summary"), bad);
      CommandRun run = take("bad.summary", "--key", vkey);
      assertThat(run.exit()).as(new String(bad, StandardCharsets.UTF_8)).isIn(2, 4);
      assertThat(run.out()).isEmpty();
    }
    assertThat(stateFiles()).containsOnlyKeys("lock");
    assertThat(take("1.summary", "--key", vkey).exit()).isZero();
  }

  @Test
  void aKeyIsNeverOverwritten() {
    CommandRun run =
        CommandRun.of("summary", "key", "--name", "c1", "--out", at("c1.key").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(CommandRun.of("summary", "key", "--name", "a b", "--out", at("k").toString()).exit())
        .isEqualTo(2);
  }
}
