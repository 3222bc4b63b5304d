package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.SignedSummary;
import org.linxuan.election.nomination.SummaryIntake.Taken;
import org.linxuan.election.nomination.SummaryJson;
import org.linxuan.election.nomination.SummaryPackage;
import org.linxuan.foundation.json.CanonicalJson;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The folder of the packages that were imported: each package under its hash, and {@code
 * state.json}, which says for every organisation its key and the hashes in order. A package is
 * taken at the moment in which state.json names it; one that no state.json names was never taken.
 */
final class SummaryStore implements AutoCloseable {
  /** The line of an organisation: the key pinned with its first package, and every hash so far. */
  record Line(String key, List<String> hashes) {}

  private final Path folder;
  private final FileChannel lock;
  private final SortedMap<String, Line> lines = new TreeMap<>();
  private final List<Taken> taken = new ArrayList<>();

  private SummaryStore(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Opens the folder for this process alone, and reads what it holds; makes it where it is new. */
  static Optional<SummaryStore> open(Path folder, Problems problems) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    SummaryStore store = new SummaryStore(folder, channel);
    if (!locked(channel)) {
      store.broken(problems, "in use");
    } else {
      store.read(problems);
    }
    if (!problems.isEmpty()) {
      store.close();
      return Optional.empty();
    }
    return Optional.of(store);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void read(Problems problems) throws IOException {
    Path state = folder.resolve("state.json");
    if (!Files.exists(state)) {
      return;
    }
    try {
      for (JsonNode line : JsonMapper.shared().readTree(Files.readString(state)).path("lines")) {
        List<String> hashes = new ArrayList<>();
        line.path("hashes").forEach(hash -> hashes.add(hash.stringValue()));
        String organization = line.path("organization").stringValue();
        lines.put(organization, new Line(line.path("key").stringValue(), hashes));
        taken.add(new Taken(last(organization, hashes.get(hashes.size() - 1)), hashes));
      }
    } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
      broken(problems, "state.json");
    }
  }

  private SummaryPackage last(String organization, String hash) throws IOException {
    Problems problems = new Problems();
    Path file = folder.resolve(hash + ".summary");
    if (!Files.exists(file)) {
      throw new IllegalStateException(hash);
    }
    return SignedSummary.parse(Files.readAllBytes(file), file.toString(), problems)
        .filter(signed -> signed.hash().equals(hash))
        .flatMap(s -> SummaryJson.parse(s.contents(), Where.file(file.toString()), problems))
        .filter(summary -> summary.head().organization().equals(organization))
        .orElseThrow(() -> new IllegalStateException(hash));
  }

  private void broken(Problems problems, String why) {
    problems.add(NominationProblem.SUMMARY_STATE, Where.file(folder.toString()), why);
  }

  /** The lines by organisation. */
  SortedMap<String, Line> lines() {
    return lines;
  }

  /** What was taken: of each organisation the last package. */
  List<Taken> taken() {
    return taken;
  }

  /** Takes a package that was found right; after this returns it stays taken. */
  void take(String organization, String key, SignedSummary signed) throws IOException {
    DurableFile.write(folder.resolve(signed.hash() + ".summary"), signed.bytes());
    List<String> hashes = new ArrayList<>();
    Line before = lines.get(organization);
    if (before != null) {
      hashes.addAll(before.hashes());
    }
    hashes.add(signed.hash());
    lines.put(organization, new Line(key, hashes));
    var json = JsonNodeFactory.instance.objectNode();
    var array = json.putArray("lines");
    lines.forEach(
        (id, line) -> {
          var one = array.addObject().put("organization", id).put("key", line.key());
          line.hashes().forEach(one.putArray("hashes")::add);
        });
    DurableFile.write(folder.resolve("state.json"), CanonicalJson.bytes(json));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
