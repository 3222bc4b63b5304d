package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.ledger.internal.Disk;
import org.linxuan.foundation.problem.Problems;

/** A checkpoint never reaches the disk before what it speaks of. */
class DurableOrderTest {
  private static final SigningKey KEY = SigningKey.ofSeed("log", new byte[32]);

  @TempDir Path root;

  /** The real disk, on which things stop working after so many steps; it watches the order. */
  private static final class Watched implements Disk {
    private final List<Path> unsettled = new ArrayList<>();
    private final Set<Path> written = new HashSet<>();
    private final List<List<Path>> atCheckpoint = new ArrayList<>();
    private int steps;

    private Watched(int steps) {
      this.steps = steps;
    }

    private void step() throws IOException {
      if (steps-- == 0) {
        throw new IOException("the power is gone");
      }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      step();
      REAL.write(file, bytes);
      written.add(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      assertThat(written).as("safe before it is moved").contains(from);
      if (to.endsWith("checkpoint")) {
        atCheckpoint.add(List.copyOf(unsettled));
      }
      REAL.move(from, to);
      unsettled.add(to.getParent());
    }

    @Override
    public void settle(Path folder) throws IOException {
      step();
      REAL.settle(folder);
      unsettled.removeIf(folder::equals);
    }
  }

  private static void play(FileLedger ledger, int entries) {
    for (int i = 0; i < entries; i++) {
      ledger.append(("entry " + i).getBytes(UTF_8));
      if (i % 100 == 99) {
        ledger.publish();
      }
    }
    ledger.publish();
  }

  @Test
  void everyFolderIsSettledBeforeTheCheckpointIsMovedAndAfter() {
    Watched disk = new Watched(-1);
    play(new FileLedger(root.resolve("a/b"), "log", KEY, disk), 700);
    assertThat(disk.atCheckpoint).hasSize(8).allMatch(List::isEmpty);
    assertThat(disk.unsettled).isEmpty();
  }

  /** Wherever it stops: there is no log yet, or a log that agrees and can be continued. */
  @Test
  void aLogThatStopsAnywhereAgrees() {
    int steps = 0;
    for (boolean stopped = true; stopped; steps++) {
      Path log = root.resolve("stops" + steps);
      stopped = stops(new FileLedger(log, "log", KEY, new Watched(steps)));
      if (Files.exists(log.resolve("checkpoint"))) {
        Problems problems = new Problems();
        assertThat(FileLedger.open(log, KEY, problems)).as("after " + steps).isPresent();
      }
    }
    assertThat(steps).isGreaterThan(20);
  }

  private static boolean stops(FileLedger ledger) {
    try {
      play(ledger, 300);
      return false;
    } catch (UncheckedIOException e) {
      return true;
    }
  }
}
