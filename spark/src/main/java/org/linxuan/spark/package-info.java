/**
 * The roll-up's SQL text on Apache Spark, where one machine is not enough: the same tables, to the
 * byte.
 */
@NullMarked
package org.linxuan.spark;

import org.jspecify.annotations.NullMarked;
