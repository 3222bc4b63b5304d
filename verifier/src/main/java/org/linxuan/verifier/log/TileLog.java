package org.linxuan.verifier.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linxuan.verifier.read.Hashes;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * The log of the package (C2SP tlog-tiles): its entries from the bundles, its hashes from the
 * tiles.
 */
final class TileLog {
  private static final int WIDTH = 256;
  private static final int HASH = 32;

  private final PackageFolder folder;
  private final Set<String> read = new TreeSet<>(Set.of("log/checkpoint", "log/vkey"));

  TileLog(PackageFolder folder) {
    this.folder = folder;
  }

  /** All entries below a size, out of the entry bundles. */
  List<byte[]> entries(long size) {
    List<byte[]> entries = new ArrayList<>();
    for (long tile = 0; tile * WIDTH < size; tile++) {
      int width = (int) Math.min(WIDTH, size - tile * WIDTH);
      String path = place("entries", tile, width);
      byte[] bundle = folder.bytes(path);
      int at = 0;
      for (int i = 0; i < width; i++) {
        int length =
            at + 2 <= bundle.length ? ((bundle[at] & 0xff) << 8) | (bundle[at + 1] & 0xff) : -1;
        if (length < 0 || at + 2 + length > bundle.length) {
          throw new Malformed(path, "ends early", "提前结束");
        }
        entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
        at += 2 + length;
      }
      if (at < bundle.length && path.endsWith(end(width))) {
        throw new Malformed(path, "goes on after its entries", "条目之后仍有内容");
      }
    }
    return entries;
  }

  /** Compares every tile of every level with the hashes of the entries; names those that differ. */
  void check(List<byte[]> leaves, Differences out) {
    List<byte[]> level = leaves;
    for (int height = 0; !level.isEmpty(); height++) {
      for (int tile = 0; tile * WIDTH < level.size(); tile++) {
        int to = Math.min(level.size(), (tile + 1) * WIDTH);
        checkTile(
            place(String.valueOf(height), tile, to - tile * WIDTH),
            level.subList(tile * WIDTH, to),
            out);
      }
      List<byte[]> above = new ArrayList<>();
      for (int i = 0; i + WIDTH <= level.size(); i += WIDTH) {
        above.add(root(level.subList(i, i + WIDTH)));
      }
      level = above;
    }
    folder.below("log").stream()
        .filter(path -> !read.contains(path))
        .forEach(path -> out.add(Finding.LOG_EXTRA, path));
  }

  private void checkTile(String path, List<byte[]> hashes, Differences out) {
    byte[] stands = folder.bytes(path);
    int wanted = hashes.size() * HASH;
    boolean fits =
        path.endsWith(end(hashes.size())) ? stands.length == wanted : stands.length > wanted;
    for (int i = 0; fits && i < hashes.size(); i++) {
      fits = Arrays.equals(hashes.get(i), 0, HASH, stands, i * HASH, (i + 1) * HASH);
    }
    if (!fits) {
      out.add(Finding.LOG_TILE, path);
    }
  }

  /** The root of RFC 6962 over leaf or node hashes. */
  static byte[] root(List<byte[]> hashes) {
    if (hashes.isEmpty()) {
      return Hashes.sha256();
    }
    if (hashes.size() == 1) {
      return hashes.get(0);
    }
    int left = Integer.highestOneBit(hashes.size() - 1);
    return Hashes.node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
  }

  /** Where a tile stands: the full one, or the narrowest partial one that is wide enough. */
  private String place(String level, long index, int width) {
    String whole = "log/tile/" + level + "/" + number(index);
    for (int wide = width; wide <= WIDTH; wide++) {
      String path = whole + (wide == WIDTH ? "" : end(wide));
      if (folder.has(path)) {
        read.add(path);
        return path;
      }
    }
    throw new Malformed(whole, "missing", "缺失");
  }

  private static String end(int width) {
    return width == WIDTH ? "" : ".p/" + width;
  }

  private static String number(long index) {
    StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, String.format("x%03d/", rest % 1000));
    }
    return path.toString();
  }
}
