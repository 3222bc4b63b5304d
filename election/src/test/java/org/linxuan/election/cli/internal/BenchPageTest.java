package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of figures. */
class BenchPageTest {
  private static final String HEAD =
      "bench,size,unit,figure,against,floor,ratio,memory_mb,machine\n";

  @TempDir Path folder;

  @Test
  void drawsWhatWasMeasuredAndSaysHowItGrows() throws IOException {
    String table =
        HEAD
            + "roll csv,100,wall_ms,10,scan,5,2.00,30,m\n"
            + "roll csv,10000,wall_ms,100,scan,50,2.00,30,m\n"
            + "roll csv,1000000,cpu_ms,9000,scan,500,18.00,30,m\n"
            + "roll csv,1000000,wall_ms,1000,scan,500,2.00,30,m\n"
            + "seats,38,us,7,,,,,m\n";
    CommandRun run =
        CommandRun.onText(folder, "bench page --date 2026-11-24 --out " + folder, table);
    assertThat(run.exit()).as(run.err()).isZero();
    String page = Files.readString(folder.resolve("performance.md"));
    assertThat(page)
        .contains(
            "on 2026-11-24", "| roll csv | 1,000,000 | 1,000 ms | scan | 500 ms | 2.00 | 30 |")
        .contains("| seats | 38 | 7 us |  |  |  |  |")
        .contains("roll csv: grows with the size to the power 0.50");
    String chart = Files.readString(folder.resolve("performance/roll-csv-time.svg"));
    assertThat(chart.split("<circle", -1)).hasSize(7);
    assertThat(folder.resolve("performance/seats-time.svg")).doesNotExist();
  }

  @Test
  void refusesATableOfAnotherShape() {
    CommandRun run = CommandRun.onText(folder, "bench page --out " + folder, "a,b\n1,2\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("table.csv:1:1 COLUMN_MISSING column bench is missing");
    assertThat(folder.resolve("performance.md")).doesNotExist();
  }
}
