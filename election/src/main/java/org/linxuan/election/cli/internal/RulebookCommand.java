package org.linxuan.election.cli.internal;

import java.util.List;
import picocli.CommandLine;

/** Commands about rulebooks. */
@CommandLine.Command(
    name = "rulebook",
    description = {"Rulebooks: check one, explain one", "规则书：检查、解释"},
    footer = "  ./linxuan rulebook explain congress-20")
final class RulebookCommand extends Group {
  @Override
  protected List<Command> subcommands() {
    return List.of(new RulebookCheckCommand(), new RulebookExplainCommand());
  }
}
