package org.linxuan.foundation.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, tile/0/000",
    "0, 999, 256, tile/0/999",
    "0, 1000, 256, tile/0/x001/000",
    "1, 1234067, 256, tile/1/x001/x234/067",
    "63, 273, 112, tile/63/273.p/112",
    "-1, 0, 1, tile/entries/000.p/1",
    "-1, 1234067, 255, tile/entries/x001/x234/067.p/255",
    "0, 36028797018963967, 255, tile/0/x036/x028/x797/x018/x963/967.p/255",
  })
  void pathsAreWrittenAndRead(int level, long index, int width, String text) {
    TilePath path = new TilePath(level, index, width);
    assertThat(path.text()).isEqualTo(text);
    assertThat(TilePath.parse(text)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/00/000",
        "tile/64/000",
        "tile/99/000",
        "tile/-1/000",
        "tile/0/x000/001",
        "tile/0/x001",
        "tile/0/001/002",
        "tile/0/x1/000",
        "tile/0/000.p/0",
        "tile/0/000.p/00",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/999",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/0/000/",
        "/tile/0/000",
        "tile//000",
        "tile/0/../0/000",
        "tile/0/000\n",
        "tile/0/٠٠٠",
        "tile/entry/000",
        "tile/0/x999/x999/x999/x999/x999/x999/999",
      })
  void otherPathsAreNone(String text) {
    assertThat(TilePath.parse(text)).isEmpty();
  }

  @Test
  void theExampleOfTheSpecification() {
    Shape shape = new Shape(70_000);
    assertThat(shape.levels()).isEqualTo(3);
    assertThat(shape.full(0)).isEqualTo(273);
    assertThat(shape.partial(0)).isEqualTo(112);
    assertThat(shape.full(1)).isEqualTo(1);
    assertThat(shape.partial(1)).isEqualTo(17);
    assertThat(shape.full(2)).isZero();
    assertThat(shape.partial(2)).isEqualTo(1);
    Shape square = new Shape(256);
    assertThat(square.levels()).isEqualTo(2);
    assertThat(square.full(0)).isEqualTo(1);
    assertThat(square.partial(0)).isZero();
    assertThat(square.partial(1)).isEqualTo(1);
  }

  @Test
  void theLargestShape() {
    Shape shape = new Shape(Long.MAX_VALUE);
    assertThat(shape.levels()).isEqualTo(8);
    assertThat(shape.partial(7)).isEqualTo(127);
    assertThat(shape.full(7)).isZero();
    assertThat(shape.full(0)).isEqualTo(Long.MAX_VALUE / 256);
    assertThat(new Shape(0).levels()).isZero();
  }

  @Test
  void impossibleTilesAreBugs() {
    assertThatThrownBy(() -> new TilePath(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TilePath(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TilePath(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TilePath(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
