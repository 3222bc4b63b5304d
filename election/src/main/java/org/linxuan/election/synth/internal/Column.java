package org.linxuan.election.synth.internal;

/** A column of a Parquet file. */
record Column(String name, Type type) {
  enum Type {
    TEXT,
    INTEGER,
    COUNT,
    DATE
  }
}
