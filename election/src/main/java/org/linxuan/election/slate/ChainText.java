package org.linxuan.election.slate;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Lang;

/** Writes a chain of numbers on one line. */
final class ChainText {
  private static final int DECIMALS = 6;

  private ChainText() {}

  static String of(List<ChainStep> steps, ChainOfNumbers chain, Lang lang) {
    StringBuilder line = new StringBuilder();
    ChainLink last = null;
    for (ChainStep step : steps) {
      begin(line, last, step, chain, lang);
      line.append(' ').append(sign(step)).append(' ').append(bound(step, chain, lang));
      chain.line(step).filter(l -> !l.isMet()).ifPresent(l -> line.append(broken(l, lang)));
      last = step.than();
    }
    return line.toString();
  }

  private static void begin(
      StringBuilder line,
      @Nullable ChainLink last,
      ChainStep step,
      ChainOfNumbers chain,
      Lang lang) {
    if (last != step.more()) {
      line.append(last == null ? "" : lang.of("; ", "；")).append(named(step.more(), chain, lang));
    }
  }

  private static String sign(ChainStep step) {
    return step.equal() ? "=" : step.strict() ? ">" : "≥";
  }

  private static String bound(ChainStep step, ChainOfNumbers chain, Lang lang) {
    if (step.equal() || step.ratio().equals(Fraction.ONE)) {
      return named(step.than(), chain, lang);
    }
    return decimal(step.ratio()) + " × " + number(step.than(), chain);
  }

  private static String named(ChainLink link, ChainOfNumbers chain, Lang lang) {
    return link.text().in(lang) + " " + number(link, chain);
  }

  private static String number(ChainLink link, ChainOfNumbers chain) {
    return chain.find(link).map(String::valueOf).orElse("–");
  }

  private static String broken(ChainOfNumbers.Line line, Lang lang) {
    String what = line.step().more().text().in(lang);
    return line.step().equal()
        ? lang.of(" ✗ (the same number)", " ✗（应相等）")
        : lang.of(
            " ✗ (" + what + " at least " + line.minimum() + ")",
            " ✗（" + what + "至少 " + line.minimum() + "）");
  }

  /** As a decimal where it is one, else as a fraction. */
  private static String decimal(Fraction ratio) {
    BigInteger scale = BigInteger.TEN.pow(DECIMALS);
    if (!scale.mod(ratio.denominator()).equals(BigInteger.ZERO)) {
      return ratio.toString();
    }
    return new java.math.BigDecimal(ratio.toDecimal(DECIMALS)).stripTrailingZeros().toPlainString();
  }
}
