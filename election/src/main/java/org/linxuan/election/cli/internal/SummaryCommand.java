package org.linxuan.election.cli.internal;

import java.util.List;
import picocli.CommandLine;

/** Closed levels as signed packages between installations. */
@CommandLine.Command(
    name = "summary",
    description = {"Closed levels as signed packages", "以签名汇总包传递已结束的层级"},
    footer = "  ./linxuan summary key --name county-1 --out county-1.key")
final class SummaryCommand extends Group {
  @Override
  protected List<Command> subcommands() {
    return List.of(new SummaryKeyCommand(), new SummaryExportCommand(), new SummaryImportCommand());
  }
}
