package org.linxuan.foundation.store.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/** A compressed tar file whose last entry, `SHA256SUMS`, names every other file with its hash. */
public final class BackupFile {
  private static final String SUMS = "SHA256SUMS";
  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private BackupFile() {}

  /** Writes a folder into a new file; it appears whole or not at all. */
  public static void write(Path root, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    try (FileChannel channel =
        FileChannel.open(
            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out), "UTF-8");
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      write(root, tar);
      tar.close(); // and the channel with it
    }
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(beside, file);
  }

  private static void write(Path root, TarArchiveOutputStream tar) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path path : content(root)) {
      String name = root.relativize(path).toString();
      TarArchiveEntry entry = new TarArchiveEntry(path, name);
      tar.putArchiveEntry(entry);
      if (Files.isRegularFile(path)) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(path)) {
          copy(in, tar, digest);
        }
        sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name);
        sums.append('\n');
      }
      tar.closeArchiveEntry();
    }
    byte[] bytes = sums.toString().getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry last = new TarArchiveEntry(SUMS);
    last.setSize(bytes.length);
    tar.putArchiveEntry(last);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  /** Neither the server's programs, which can be had again, nor its logs, nor the lock. */
  private static List<Path> content(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(
              path -> {
                String name = root.relativize(path).toString();
                return !name.isEmpty()
                    && !name.equals("lock")
                    && (!name.startsWith("postgres") || (name + "/").startsWith("postgres/data/"));
              })
          .sorted()
          .toList();
    }
  }

  /** Makes a folder, which is missing or empty, out of a backup, or leaves it as it is. */
  public static void read(Path file, Path root) throws IOException {
    Path place = root.toAbsolutePath();
    Path beside = place.resolveSibling(place.getFileName() + ".restoring");
    Binaries.delete(beside);
    Files.createDirectories(beside.resolve("postgres"), FOLDER);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in), "UTF-8")) {
      read(tar, beside, file);
      Files.deleteIfExists(place);
      Files.move(beside, place);
    } catch (IllegalArgumentException e) {
      throw damaged(file, String.valueOf(e.getMessage())); // of what stands in a tar header
    } catch (IOException e) {
      if (isOfTheDisk(e, beside)) {
        throw e;
      }
      throw damaged(file, String.valueOf(e.getMessage()));
    } finally {
      Binaries.delete(beside);
    }
  }

  /**
   * Whether the disk is at fault and not the backup: it is full, or the backup cannot be opened. A
   * file that cannot be made where a damaged header asks for it is the backup's fault.
   */
  private static boolean isOfTheDisk(IOException e, Path beside) {
    if (String.valueOf(e.getMessage()).contains("No space")) {
      return true;
    }
    return e instanceof FileSystemException at
        && !String.valueOf(at.getFile()).startsWith(beside.toString());
  }

  private static void read(TarArchiveInputStream tar, Path into, Path file) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    String said = "";
    @Nullable TarArchiveEntry entry;
    while ((entry = tar.getNextEntry()) != null) {
      Path path = into.resolve(entry.getName()).normalize();
      if (!path.startsWith(into) || !(entry.isDirectory() || entry.isFile())) {
        throw damaged(file, entry.getName());
      }
      if (entry.getName().equals(SUMS)) {
        said = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
      } else if (entry.isDirectory()) {
        Files.createDirectories(path, FOLDER);
      } else {
        sums.put(entry.getName(), unpack(tar, path));
      }
    }
    StringBuilder found = new StringBuilder();
    sums.forEach((name, sum) -> found.append(sum).append("  ").append(name).append('\n'));
    if (said.isEmpty()
        || !said.lines().sorted().toList().equals(found.toString().lines().sorted().toList())) {
      throw damaged(file, SUMS);
    }
  }

  private static String unpack(InputStream in, Path path) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel channel =
        FileChannel.open(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE)) {
      copy(in, Channels.newOutputStream(channel), digest);
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void copy(InputStream in, OutputStream out, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StoreRefusal damaged(Path file, String detail) {
    Where where = Where.file(file.toString());
    return new StoreRefusal(Problem.of(StoreProblem.BACKUP_DAMAGED, where, detail));
  }
}
