package org.linxuan.election.cli.internal;

import java.util.List;
import picocli.CommandLine;

/** Benchmarks, each with the floor or peer it is set against in the same run. */
@CommandLine.Command(
    name = "bench",
    description = {"One benchmark, beside its floor or peer", "性能测试，同一次运行中附对照"},
    footer = "  ./linxuan bench apportion")
final class BenchCommand extends Group {
  @Override
  protected List<Command> subcommands() {
    return List.of(new BenchApportionCommand());
  }
}
