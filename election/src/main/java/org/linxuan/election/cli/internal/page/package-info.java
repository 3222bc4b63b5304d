/** The page of measured figures, made from the tables that the benchmarks print. */
@NullMarked
package org.linxuan.election.cli.internal.page;

import org.jspecify.annotations.NullMarked;
