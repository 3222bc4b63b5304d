package org.linxuan.election.cli.internal;

/** Base of a command that only has commands below it. */
public abstract class Group extends Command {

  @Override
  protected final Exit run() {
    String names = String.join(", ", subcommands().stream().map(CommandNames::of).toList());
    return console().wrongCall(CliProblem.COMMAND_MISSING, names);
  }
}
