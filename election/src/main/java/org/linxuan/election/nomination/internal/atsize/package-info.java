/**
 * Rolls up at any size: the SQL text under {@code rollup/}, run by DuckDB one electoral unit after
 * the other, in bounded memory, on files.
 */
@NullMarked
package org.linxuan.election.nomination.internal.atsize;

import org.jspecify.annotations.NullMarked;
