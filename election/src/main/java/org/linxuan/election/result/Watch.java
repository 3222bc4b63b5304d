package org.linxuan.election.result;

/**
 * Watches long work: hears when each of its steps begins and ends, so that it can show progress and
 * take the time. Steps of one name do not overlap; steps of different names may, on other threads.
 */
public interface Watch {
  /** Nobody watches. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void begins(String step) {}

        @Override
        public void ends(String step) {}
      };

  /** A step begins: a file's path below the package, or a few words. */
  void begins(String step);

  /** The step is done. */
  void ends(String step);
}
