package org.linxuan.foundation.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileFilesTest {
  private static final String[] TILES = {
    "tile/0/000",
    "tile/0/999.p/1",
    "tile/0/999.p/255",
    "tile/0/x001/000",
    "tile/0/x001/000.p/7",
    "tile/0/x001/x234/067",
    "tile/0/x123/x456/x789/x012/x345/678.p/9",
    "tile/1/003",
    "tile/entries/x001/002.p/3",
  };

  private static final String[] OTHERS = {
    "tile/0/1",
    "tile/0/0000",
    "tile/0/x000/001",
    "tile/0/x01/001",
    "tile/0/x001/x000.p/1",
    "tile/0/002.p/0",
    "tile/0/002.p/256",
    "tile/0/002.p/x",
    "tile/0/x1/x1/x1/x1/x1/x1/001",
    "tile/0/x001/x001/x001/x001/x001/x001/001",
    "tile/entries/003.q/1",
  };

  @TempDir Path log;

  @Test
  void listsTheFilesThatAreTilesAndNoOthers() throws IOException {
    for (String[] paths : new String[][] {TILES, OTHERS}) {
      for (String path : paths) {
        Path file = log.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[1]);
      }
    }
    TreeSet<String> listed = new TreeSet<>();
    TileFiles files = new TileFiles(log);
    for (int level : new int[] {TilePath.ENTRIES, 0, 1, 2}) {
      files
          .list(level)
          .forEach(
              (i, widths) -> widths.forEach(w -> listed.add(new TilePath(level, i, w).text())));
    }
    assertThat(listed).containsExactlyInAnyOrder(TILES);
    assertThat(listed).allMatch(path -> TilePath.parse(path).isPresent());
    assertThat(OTHERS).allMatch(path -> TilePath.parse(path).isEmpty());
  }

  @Test
  void readsNoMoreThanAskedForAndOneByte() throws IOException {
    Path file = Files.write(log.resolve("file"), new byte[100]);
    assertThat(TileFiles.read(file, 99)).hasSize(100);
    assertThat(TileFiles.read(file, 50)).hasSize(51);
    assertThat(TileFiles.read(file, 200)).hasSize(100);
    assertThatThrownBy(() -> TileFiles.read(log, 1)).isInstanceOf(NoSuchFileException.class);
  }
}
