package org.linxuan.election.synth;

/** Is told how far the work is. */
public interface SynthProgress {
  /** Tells nobody. */
  SynthProgress SILENT = (file, done, total) -> {};

  /**
   * So much of a file is written.
   *
   * @param file its name below the folder
   * @param done members whose organisations are done
   * @param total all members
   */
  void at(String file, long done, long total);
}
