package org.linxuan.verifier.report;

import org.linxuan.verifier.read.Words;

/**
 * One thing in which a package differs from what the checker derives itself.
 *
 * @param finding what kind of difference it is
 * @param where the file, with the row's key where there is one
 * @param detail what stands there and what should
 */
public record Difference(Finding finding, String where, Words detail) {

  /** The name, such as {@code SEATS}. */
  public String name() {
    return finding.name();
  }

  /** What is wrong, in a sentence and in particular. */
  public String text(boolean chinese) {
    String colon = chinese ? "：" : ": ";
    String particular = detail.in(chinese);
    return finding.meaning().in(chinese) + (particular.isEmpty() ? "" : colon + particular);
  }

  @Override
  public String toString() {
    return line(false);
  }

  /** Name, place and text, on one line. */
  public String line(boolean chinese) {
    String line = name() + " " + where + (chinese ? "：" : ": ") + text(chinese);
    return line.replace("\n", "\\n").replace("\r", "\\r");
  }
}
