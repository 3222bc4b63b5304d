package org.linxuan.election.cli.internal;

import picocli.CommandLine;

/** The name of a command stands once, in its annotation. */
final class CommandNames {
  private CommandNames() {}

  static String of(Command command) {
    CommandLine.Command annotation = command.getClass().getAnnotation(CommandLine.Command.class);
    if (annotation == null) {
      throw new IllegalStateException(command.getClass() + " has no name");
    }
    return annotation.name();
  }
}
