package org.linxuan.election.cli.internal;

import java.util.function.Consumer;
import picocli.CommandLine;

/** Every benchmark, one after another, in one table. */
@CommandLine.Command(
    name = "all",
    description = {"Every benchmark, in one table.", "依次运行全部性能测试，合为一表。"},
    footer = "  ./linxuan bench all")
final class BenchAllCommand extends Bench {
  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws Exception {
    for (Bench bench : BenchCommand.benches()) {
      bench.measure(largest, lines);
    }
  }
}
