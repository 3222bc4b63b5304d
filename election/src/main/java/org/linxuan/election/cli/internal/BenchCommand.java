package org.linxuan.election.cli.internal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Benchmarks, each with the floor or peer it is set against in the same run. */
@CommandLine.Command(
    name = "bench",
    description = {"One benchmark, beside its floor or peer", "性能测试，同一次运行中附对照"},
    footer = "  ./linxuan bench apportion")
final class BenchCommand extends Group {

  /** The benchmarks, one a line, in the order of the process. */
  static List<Bench> benches() {
    return List.of(
        new BenchApportionCommand(), //
        new BenchRollupCommand(), //
        new BenchSlateCommand(), //
        new BenchCountCommand(), //
        new BenchSimulateCommand() //
        );
  }

  @Override
  protected List<Command> subcommands() {
    List<Command> all = new ArrayList<>(benches());
    all.add(new BenchAllCommand());
    all.add(new BenchPageCommand());
    return all;
  }
}
