package org.linxuan.foundation.intake.internal;

import org.linxuan.foundation.intake.IntakeProblem;

/** A workbook cannot be read or is refused; carries the problem, not its place. */
public final class BadWorkbook extends Exception {
  private final IntakeProblem code;
  private final transient Object[] args;

  BadWorkbook(IntakeProblem code, Object... args) {
    super(code.name(), null, false, false);
    this.code = code;
    this.args = args.clone();
  }

  /** A workbook that is not whole, or not made as workbooks are. */
  static BadWorkbook damaged(String what) {
    return new BadWorkbook(IntakeProblem.WORKBOOK_DAMAGED, what);
  }

  /** What is wrong. */
  public IntakeProblem code() {
    return code;
  }

  /** What the problem's texts name. */
  public Object[] args() {
    return args.clone();
  }
}
