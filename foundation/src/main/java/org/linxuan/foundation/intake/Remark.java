package org.linxuan.foundation.intake;

import org.linxuan.foundation.problem.Problem;

/**
 * What a person should know of an upload that is not wrong: told, or, where it could be a mistake,
 * to be confirmed before the upload is taken.
 */
public record Remark(Problem what, boolean confirm) {

  /** Something to know. */
  public static Remark told(Problem what) {
    return new Remark(what, false);
  }

  /** Something to confirm. */
  public static Remark toConfirm(Problem what) {
    return new Remark(what, true);
  }
}
