package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Checks every bundle of entries that is there against the leaf hashes of level 0. A log need not
 * keep its entries, so a missing bundle is no difference.
 */
final class BundleCheck {
  private final TileFiles files;
  private final Shape shape;
  private final Tiles tiles;
  private final Problems differences;
  private final TreeHasher hasher = new TreeHasher();

  BundleCheck(TileFiles files, Shape shape, Tiles tiles, Problems differences) {
    this.files = files;
    this.shape = shape;
    this.tiles = tiles;
    this.differences = differences;
  }

  void run() throws IOException {
    var found = files.list(TilePath.ENTRIES).headMap(shape.full(0), true);
    for (Map.Entry<Long, NavigableSet<Integer>> bundle : found.entrySet()) {
      if (shape.covered(0, bundle.getKey()) > 0) {
        for (int width : bundle.getValue()) {
          check(new TilePath(TilePath.ENTRIES, bundle.getKey(), width));
        }
      }
    }
  }

  private void check(TilePath path) throws IOException {
    Where where = Where.file(files.name(path));
    int most = Bundle.mostBytes(path.width());
    byte[] bytes = files.read(path, most);
    if (bytes.length > most) {
      differences.add(LedgerProblem.BUNDLE_TOO_LARGE, where, most);
      return;
    }
    Bundle bundle = Bundle.of(bytes, path.width());
    if (!bundle.isWhole(path.width())) {
      differences.add(
          LedgerProblem.BUNDLE_ENTRIES,
          where,
          bundle.end(),
          bytes.length,
          bundle.entries(),
          path.width());
      return;
    }
    Optional<Tiles.Read> leaves = tiles.read(0, path.index());
    if (leaves.isPresent()) {
      compare(bundle, leaves.get().hashes(), path.index() * TilePath.FULL, where);
    }
  }

  private void compare(Bundle bundle, byte[] leaves, long firstEntry, Where where) {
    byte[] hash = new byte[Hash.BYTES];
    int entries = Math.min(bundle.entries(), leaves.length / Hash.BYTES);
    int differing = 0;
    int first = 0;
    Hash firstHash = Hash.of(hash);
    for (int i = 0; i < entries; i++) {
      hasher.leaf(bundle.bytes(), bundle.start(i), bundle.length(i), hash, 0);
      if (!Hash.of(hash).standsIn(leaves, i * Hash.BYTES) && differing++ == 0) {
        first = i;
        firstHash = Hash.of(hash);
      }
    }
    if (differing > 0) {
      Hash expected = Hash.at(leaves, first * Hash.BYTES);
      differences.add(
          LedgerProblem.ENTRY_DIFFERS, where, firstEntry + first, firstHash, differing, expected);
    }
  }
}
