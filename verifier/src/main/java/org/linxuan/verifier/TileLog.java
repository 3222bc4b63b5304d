package org.linxuan.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The log of the package (C2SP tlog-tiles): its entries from the bundles, its hashes from the
 * tiles.
 */
final class TileLog {
  private static final int WIDTH = 256;
  private static final int HASH = 32;

  private final PackageFolder folder;

  TileLog(PackageFolder folder) {
    this.folder = folder;
  }

  /** All entries below a size, out of the entry bundles. */
  List<byte[]> entries(long size) throws Malformed {
    List<byte[]> entries = new ArrayList<>();
    for (long tile = 0; tile * WIDTH < size; tile++) {
      int width = (int) Math.min(WIDTH, size - tile * WIDTH);
      byte[] bundle = tile("entries", tile, width);
      int at = 0;
      for (int i = 0; i < width; i++) {
        int length =
            at + 2 <= bundle.length ? ((bundle[at] & 0xff) << 8) | (bundle[at + 1] & 0xff) : -1;
        if (length < 0 || at + 2 + length > bundle.length) {
          throw new Malformed("log/tile/entries: bundle " + tile + " ends early");
        }
        entries.add(java.util.Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
        at += 2 + length;
      }
    }
    return entries;
  }

  /** Compares every tile of every level with the hashes of the entries; names those that differ. */
  void check(List<byte[]> entries, Differences out) {
    List<byte[]> level = entries.stream().map(Hashes::leaf).toList();
    for (int height = 0; !level.isEmpty(); height++) {
      for (int tile = 0; tile * WIDTH < level.size(); tile++) {
        checkTile(
            height,
            tile,
            level.subList(tile * WIDTH, Math.min(level.size(), (tile + 1) * WIDTH)),
            out);
      }
      List<byte[]> above = new ArrayList<>();
      for (int i = 0; i + WIDTH <= level.size(); i += WIDTH) {
        above.add(root(level.subList(i, i + WIDTH)));
      }
      level = above;
    }
  }

  private void checkTile(int height, int tile, List<byte[]> hashes, Differences out) {
    String name = "log/tile/" + height + "/" + path(tile);
    try {
      byte[] stands = tile(String.valueOf(height), tile, hashes.size());
      for (int i = 0; i < hashes.size(); i++) {
        if (!java.util.Arrays.equals(hashes.get(i), 0, HASH, stands, i * HASH, (i + 1) * HASH)) {
          out.add("LOG_TILE", name, "hash " + i + " is not that of the entries");
          return;
        }
      }
    } catch (Malformed | IndexOutOfBoundsException | IllegalArgumentException e) {
      out.add("LOG_TILE", name, "missing or too short");
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

  private byte[] tile(String level, long index, int width) throws Malformed {
    String whole = "log/tile/" + level + "/" + path(index);
    if (folder.has(whole)) {
      return folder.bytes(whole);
    }
    for (int wide = width; wide < WIDTH; wide++) {
      if (folder.has(whole + ".p/" + wide)) {
        return folder.bytes(whole + ".p/" + wide);
      }
    }
    throw new Malformed(whole + ": missing");
  }

  private static String path(long index) {
    StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, String.format("x%03d/", rest % 1000));
    }
    return path.toString();
  }
}
