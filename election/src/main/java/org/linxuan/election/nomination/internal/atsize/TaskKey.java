package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.linxuan.election.nomination.RollupEngine;
import org.linxuan.election.nomination.RollupTask;

/**
 * Names a task: equal keys mean that finished units of an earlier run may be used. Of an input
 * count its path, size and time of change, and its bytes: all of a small one; of a large one both
 * ends, where Parquet keeps what it says about its contents.
 */
final class TaskKey {
  private static final int END = 1 << 20;

  private TaskKey() {}

  static String of(RollupTask task, Optional<RollupEngine> engine) throws IOException {
    StringBuilder key = new StringBuilder("roll-up 1 ");
    key.append(engine.map(RollupEngine::name).orElse("duckdb")).append('\n');
    for (String text : SqlText.FILES) {
      key.append(hash(SqlText.read(text).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      key.append('\n');
    }
    RollupTask.Input input = task.input();
    RollupTask.Checks checks = task.checks();
    key.append("organizations ").append(file(input.organizations()));
    key.append(input.sheets() ? "sheets " : "tallies ").append(file(input.votes()));
    key.append("members ").append(file(checks.members()));
    key.append("people ").append(file(checks.people()));
    key.append("reports ").append(file(checks.reports()));
    key.append("names ").append(checks.names()).append(" period ").append(checks.period());
    key.append(" encoding ").append(input.charset()).append('\n');
    key.append("all ").append(task.output().all());
    key.append(" parquet ").append(task.output().parquet()).append('\n');
    return key.toString();
  }

  private static String file(Optional<Path> file) throws IOException {
    return file.isPresent() ? file(file.get()) : "-\n";
  }

  private static String file(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    if (!Files.isRegularFile(whole)) {
      return whole + "\n";
    }
    BasicFileAttributes seen = Files.readAttributes(whole, BasicFileAttributes.class);
    return "%s %d %s %s %s%n"
        .formatted(file, seen.size(), seen.lastModifiedTime(), whole, ends(whole, seen.size()));
  }

  private static String ends(Path file, long size) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate(2 * END);
      in.read(bytes.limit((int) Math.min(size, END)), 0);
      in.read(bytes.limit((int) Math.min(size, 2 * END)), Math.max(END, size - END));
      return hash(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
