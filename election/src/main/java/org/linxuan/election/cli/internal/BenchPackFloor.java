package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.linxuan.election.result.PackageFile;

/**
 * The least that a program must do with the long tables of a package: unpack and read every byte of
 * them, to check it; pack and hash every byte of them, to write it.
 */
final class BenchPackFloor {
  private static final int BUFFER = 1 << 16;

  private BenchPackFloor() {}

  /** Arguments: the package, and {@code pack} or {@code unpack}. */
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    for (Path file : packed(Path.of(args[0]))) {
      if (args[1].equals("pack")) {
        PackageFile.packed(out -> copy(file, out)).write(hashing);
      } else {
        copy(file, OutputStream.nullOutputStream());
        Files.copy(file, hashing);
      }
    }
    System.out.println(HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Path> packed(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".csv.gz")).sorted().toList();
    }
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
      in.transferTo(out);
    }
  }
}
