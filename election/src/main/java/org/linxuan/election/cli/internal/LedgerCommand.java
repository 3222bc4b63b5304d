package org.linxuan.election.cli.internal;

import java.util.List;
import picocli.CommandLine;

/** Commands about logs. */
@CommandLine.Command(
    name = "ledger",
    description = {"Tamper-evident logs", "防篡改日志"},
    footer = "  ./linxuan ledger check docs/example-log --key docs/example-log/vkey")
final class LedgerCommand extends Group {
  @Override
  protected List<Command> subcommands() {
    return List.of(new LedgerCheckCommand());
  }
}
