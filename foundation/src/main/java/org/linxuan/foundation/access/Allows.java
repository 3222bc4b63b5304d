package org.linxuan.foundation.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right that a request needs, and the path variable that says at which scope. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allows {
  /** {@code area.read}, {@code area.write} or {@code area.sign}; any of them suffices. */
  String[] value();

  /** The path variable that holds the scope; empty: the whole. */
  String scope() default "";

  /** Whether holding the right anywhere suffices; what is shown is then the rows' own affair. */
  boolean anywhere() default false;
}
