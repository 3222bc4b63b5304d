package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.util.Optional;
import org.linxuan.election.nomination.RollupEngine;

/** What the workers of a roll-up compute with: an engine each. */
interface Engines extends AutoCloseable {
  /** How many workers there are. */
  int units();

  /** The engine of one more worker. */
  UnitEngine open();

  @Override
  void close();

  /** The database itself, or another engine that is started beside it. */
  static Engines of(Duck duck, WorkFolder work, Optional<RollupEngine> other) throws IOException {
    return other.isEmpty()
        ? new Ducks(duck)
        : new Others(duck, work, other.get().start(work.folder("engine")));
  }

  /** Sibling connections to the database. */
  record Ducks(Duck duck) implements Engines {
    private static final int WORKERS = 2;

    @Override
    public int units() {
      return WORKERS;
    }

    @Override
    public UnitEngine open() {
      return new DuckEngine(duck.sibling());
    }

    @Override
    public void close() {
      // The database outlives its workers.
    }
  }

  /** Sessions of an engine that was started for this roll-up. */
  final class Others implements Engines {
    private final Duck duck;
    private final Duck writing;
    private final RollupEngine.Running running;
    private final HandedOver tables;

    Others(Duck duck, WorkFolder work, RollupEngine.Running running) throws IOException {
      this.duck = duck;
      this.running = running;
      writing = duck.sibling();
      tables = new HandedOver(writing, work.folder("tables"));
    }

    @Override
    public int units() {
      return running.units();
    }

    @Override
    public UnitEngine open() {
      return new OtherEngine(duck.sibling(), tables, running.session());
    }

    @Override
    public void close() {
      running.close();
      writing.close();
    }
  }
}
