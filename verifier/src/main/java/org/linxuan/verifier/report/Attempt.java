package org.linxuan.verifier.report;

import java.util.Optional;
import java.util.function.Supplier;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Words;

/** Parts of the check: what cannot be read in one is a difference, and the other parts go on. */
public final class Attempt {
  /** How a difference begins that is a mistake in the checker itself. */
  public static final String FAILED = "the checker itself failed here";

  private Attempt() {}

  /** Runs a part. */
  public static void of(Finding finding, Differences out, Runnable part) {
    value(
        finding,
        out,
        () -> {
          part.run();
          return true;
        });
  }

  /** Runs a part that derives something; nothing where it could not. */
  public static <T> Optional<T> value(Finding finding, Differences out, Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Malformed e) {
      out.add(finding, e);
    } catch (ArithmeticException e) {
      String why = String.valueOf(e.getMessage());
      out.add(finding, "package", new Words("numbers beyond all sense: " + why, "数值失常：" + why));
    } catch (RuntimeException | StackOverflowError e) {
      failed(finding, out, e);
    }
    return Optional.empty();
  }

  /**
   * A mistake in the checker, which tests look for by name: what it could not check is no AGREE.
   */
  private static void failed(Finding finding, Differences out, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = e.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : "");
    out.add(
        finding,
        "checker",
        new Words(FAILED + ", please report: " + where, "核验程序自身出错，请报告：" + where));
  }
}
