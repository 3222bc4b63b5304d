package org.linxuan.election.synth.internal;

import java.util.List;

/** The rows of a large table, made while they are written. */
interface Rows {
  /** The columns, in order. */
  List<Column> columns();

  /**
   * Fills a batch from its first row, as far as there are rows.
   *
   * @return how many rows were filled; 0 at the end
   */
  int fill(Batch batch);
}
