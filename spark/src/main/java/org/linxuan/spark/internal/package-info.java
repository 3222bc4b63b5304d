/** Sessions of Spark, and the tables in them. */
@NullMarked
package org.linxuan.spark.internal;

import org.jspecify.annotations.NullMarked;
