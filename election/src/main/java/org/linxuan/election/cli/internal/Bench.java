package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Base of a benchmark: measures, and prints one table with a line a figure. */
abstract class Bench extends Command {
  @Option(
      names = "--long",
      description = {"The largest sizes too; takes long", "包括最大规模，耗时较长"})
  boolean largest;

  /**
   * Measures, handing each figure over as soon as it is known.
   *
   * @param largest whether the sizes that take long are wanted too
   */
  abstract void measure(boolean largest, Consumer<BenchLine> lines) throws Exception;

  @Override
  protected final Exit run() throws Exception {
    String machine = BenchMachine.text();
    TablePrinter table = console().table(BenchLine.COLUMNS.toArray(String[]::new));
    measure(
        largest,
        line -> {
          List<Object> cells = line.cells(machine);
          console()
              .say(String.join(" ", cells.subList(0, 8).stream().map(String::valueOf).toList()));
          table.row(cells);
        });
    table.end();
    return Exit.DONE;
  }
}
