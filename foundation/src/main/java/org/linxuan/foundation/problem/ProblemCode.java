package org.linxuan.foundation.problem;

/**
 * What can be wrong with data or a call; each module has one enum of these, and constant names are
 * unique over all modules (docs/errors.md lists them). Texts are templates in which {0}, {1} ...
 * stand for a problem's arguments.
 */
public interface ProblemCode {
  /** The code as printed: the enum constant's name. */
  String name();

  /** What is wrong. */
  String message(Lang lang);

  /** What is expected instead. */
  String expected(Lang lang);
}
