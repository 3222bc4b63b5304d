package org.linxuan.election.rulebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the code that enforces a check, with the clauses it carries out; a test follows articles to
 * code and back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Enforces.All.class)
public @interface Enforces {
  /** The check that this code is. */
  Check check();

  /** Clause ids of the source, such as E5.2c. */
  String[] clauses();

  /** Holds several checks of one piece of code. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface All {
    Enforces[] value();
  }
}
