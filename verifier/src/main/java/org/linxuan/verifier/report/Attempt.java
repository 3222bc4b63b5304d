package org.linxuan.verifier.report;

import java.util.Optional;
import java.util.function.Supplier;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Words;

/** Parts of the check: what cannot be read in one is a difference, and the other parts go on. */
public final class Attempt {
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
    }
    return Optional.empty();
  }
}
