package org.linxuan.foundation.intake.internal;

/** How much an upload may hold; more is refused before it costs memory. */
public final class Limits {
  /** Bytes of a file as uploaded. */
  public static final int FILE = 32 << 20;

  /** Rows of a table, the header not counted. */
  public static final int ROWS = 300_000;

  /** Columns of a table. */
  public static final int COLUMNS = 512;

  /** Characters of a cell, as spreadsheet programs have it. */
  public static final int CELL = 32_767;

  /** Characters of all cells of a table, and bytes of the texts that its cells share. */
  public static final int TEXTS = 32 << 20;

  /** Problems after which reading stops. */
  public static final int PROBLEMS = 10_000;

  /** Parts of a workbook. */
  static final int PARTS = 1_000;

  /** Bytes of one part, unpacked. */
  static final long PART = 512L << 20;

  /** Bytes of all parts, unpacked. */
  static final long ALL = 768L << 20;

  /** How many times its packed size a part may be, above a size where this is no chance. */
  static final int RATIO = 100;

  /** The size of a part up to which its ratio does not matter. */
  static final int RATIO_FROM = 1 << 20;

  /** Bytes between two markups of a part. */
  static final int RUN = 1 << 20;

  /** Elements within elements. */
  static final int DEPTH = 64;

  private Limits() {}
}
