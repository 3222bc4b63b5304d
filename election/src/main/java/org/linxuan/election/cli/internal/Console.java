package org.linxuan.election.cli.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.ProblemCode;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a command writes to. Standard output is held back until the command has ended, so that a
 * call that fails prints no half of an answer; standard error is written at once.
 */
public final class Console {
  private final PrintStream standardOutput;
  private final PrintStream err;
  private final Settings settings;
  private final StringWriter held = new StringWriter();
  private final PrintWriter out = new PrintWriter(held);

  Console(PrintStream standardOutput, PrintStream err, Settings settings) {
    this.standardOutput = standardOutput;
    this.err = err;
    this.settings = settings;
  }

  /** Data goes here. End lines with {@code "\n"}. */
  public PrintWriter out() {
    return out;
  }

  /** Everything that is not data goes here. */
  public PrintStream err() {
    return err;
  }

  /** The language that the user reads. */
  public Lang lang() {
    return settings.lang();
  }

  /** Whether tables and problems are wanted as JSON. */
  public boolean json() {
    return settings.json();
  }

  /** Says something to the user on standard error, in the user's language. */
  public void say(String english, String chinese) {
    err.print(lang().of(english, chinese) + "\n");
  }

  /** Says something on standard error that is the same in both languages. */
  public void say(String text) {
    say(text, text);
  }

  /**
   * Shows how far a long work is, on a terminal only: one line that the next call writes over, and
   * that goes when all is done.
   */
  public void progress(String what, long done, long total) {
    if (!Boolean.getBoolean("linxuan.terminal")) {
      return;
    }
    boolean all = done >= total;
    String line = all || total == 0 ? "" : what + "  " + 100 * done / total + " %";
    err.print("\r\u001b[K" + line);
    err.flush();
  }

  /** Shows what is being done, on a terminal only; empty: nothing is any more. */
  public void progress(String what) {
    if (Boolean.getBoolean("linxuan.terminal")) {
      err.print("\r\u001b[K" + what);
      err.flush();
    }
  }

  /** A table on standard output: CSV, or an array of objects under {@code --json}. */
  public TablePrinter table(String... columns) {
    return TablePrinter.to(out, json(), List.of(columns));
  }

  /** Reports every problem; ends the command with exit code 2. */
  public Exit fail(Problems problems) {
    if (json()) {
      err.print(json(problems) + "\n");
    } else {
      problems.list().forEach(problem -> err.print(problem.line(lang()) + "\n"));
    }
    return Exit.WRONG;
  }

  /** Reports that the call itself is wrong. */
  public Exit wrongCall(ProblemCode code, Object... args) {
    Problems problems = new Problems();
    problems.add(code, Where.command(), args);
    return fail(problems);
  }

  /** Lets go what was held back; or drops it, where the contract wants standard output empty. */
  void end(boolean print) {
    out.flush();
    if (print) {
      standardOutput.print(held);
    }
    standardOutput.flush();
    err.flush();
  }

  private String json(Problems problems) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Problem problem : problems.list()) {
      ObjectNode one = list.addObject();
      one.put("file", problem.where().file());
      one.put("line", problem.where().line());
      one.put("column", problem.where().column());
      one.put("code", problem.code().name());
      one.put("message", problem.message(lang()));
      one.put("expected", problem.expected(lang()));
    }
    return JsonNodeFactory.instance.objectNode().set("problems", list).toString();
  }
}
