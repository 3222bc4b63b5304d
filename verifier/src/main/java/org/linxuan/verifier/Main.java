package org.linxuan.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.linxuan.verifier.log.Checkpoint;
import org.linxuan.verifier.log.Note;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Verdict;

/** The door of the independent checker: {@code verify PACKAGE [--key VKEY] [--checkpoint FILE]}. */
public final class Main {
  private static final int AGREE = 0;
  private static final int WRONG = 2;
  private static final int DIFFER = 4;

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Checks the package named; exits 0, 4, or 2 where the call is wrong. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(out, err).run(args));
  }

  int run(String... args) {
    Call call = Call.of(args);
    try {
      if (call.asksHelp()) {
        out.print(Call.usage(call.chinese()));
        return AGREE;
      }
      Path root = call.place();
      String key = call.key();
      String checkpoint = call.checkpoint();
      if (!key.isEmpty()) {
        Note.Key.parse(key);
      }
      if (!checkpoint.isEmpty()) {
        Checkpoint.parse(checkpoint);
      }
      return verdict(call, Verifier.verify(root, key, checkpoint));
    } catch (WrongCall e) {
      return wrong(call, e);
    } catch (Malformed e) {
      return wrong(call, new WrongCall("ANCHOR_MALFORMED", e.what(), WrongCall.ANCHOR));
    } catch (IOException e) {
      return wrong(call, WrongCall.unreadable(String.valueOf(e.getMessage())));
    }
  }

  private int verdict(Call call, Differences differences) {
    boolean chinese = call.chinese();
    if (call.json()) {
      out.print(Verdict.json(differences, chinese) + "\n");
    } else {
      String note = chinese ? "注意：" : "note: ";
      differences.notes().forEach(n -> err.print(note + n.in(chinese) + "\n"));
      differences.list().forEach(d -> out.print(d.line(chinese) + "\n"));
      out.print(differences.isEmpty() ? "AGREE\n" : "DIFFER\n");
    }
    return differences.isEmpty() ? AGREE : DIFFER;
  }

  private int wrong(Call call, WrongCall wrong) {
    String message = wrong.what().in(call.chinese());
    String expected = wrong.expected().in(call.chinese());
    if (call.json()) {
      err.print(Verdict.problem(wrong.code(), message, expected) + "\n");
    } else {
      String before = call.chinese() ? "，应为：" : ", expected: ";
      err.print("command:1:1 " + wrong.code() + " " + message + before + expected + "\n");
    }
    return WRONG;
  }
}
