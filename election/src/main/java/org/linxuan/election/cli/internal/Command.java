package org.linxuan.election.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.Source;

/**
 * Base of every command: a small class that reads its input, calls one module's face and prints.
 * Descriptions of the command and of its options are pairs, {@code {"English", "中文"}}; the footer
 * is an example that runs.
 *
 * <p>A command that has subcommands and also runs by itself must not mark its own options as
 * required (picocli would ask for them before the subcommand too); it says what is missing in
 * {@link #run}.
 */
public abstract class Command implements Callable<Integer> {
  private @Nullable Console console;
  private @Nullable Root root;

  /**
   * Does the work. Bad data ends with {@code console().fail(problems)}, a lawful end without a
   * single answer with {@link Exit#NO_SINGLE_ANSWER}; an exception is a bug.
   */
  protected abstract Exit run() throws Exception;

  /** The commands below this one. */
  protected List<Command> subcommands() {
    return List.of();
  }

  /** Whether what was printed is JSON that says what happened, and so is printed on exit 3 too. */
  protected boolean answersInJson() {
    return console().json();
  }

  /** Where to print. */
  protected final Console console() {
    if (console == null) {
      throw new IllegalStateException("the command is not attached to a console");
    }
    return console;
  }

  /** The encoding of the input files, as {@code --encoding} says; UTF-8 by default. */
  protected final Charset encoding() {
    if (root == null) {
      throw new IllegalStateException("the command is not attached to a call");
    }
    return root.encoding;
  }

  /** An input file in the encoding of the call. */
  protected final Source source(Path file) {
    return Source.of(file, encoding());
  }

  final void attach(Console to, Root call) {
    console = to;
    root = call;
  }

  @Override
  public final Integer call() throws Exception {
    Exit exit = run();
    boolean print =
        switch (exit) {
          case DONE, DIFFERS -> true;
          case NO_SINGLE_ANSWER -> answersInJson();
          case WRONG, BUG -> false;
        };
    console().end(print);
    return exit.code();
  }
}
