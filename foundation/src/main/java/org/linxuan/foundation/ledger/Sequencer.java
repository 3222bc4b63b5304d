package org.linxuan.foundation.ledger;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.linxuan.foundation.ledger.internal.office.EntryTable;
import org.linxuan.foundation.ledger.internal.office.Mirror;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the entries of the outbox in one order and writes them into the log's folder. There may be
 * several, one an instance, over one database: the database lets one at a time give indexes, and
 * each writes its own folder from the table.
 */
public final class Sequencer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final int BATCH = 10_000;
  private static final int POLL_MILLIS = 200;
  private static final int AFTER_FAILURE_MILLIS = 1000;

  private final EntryTable table;
  private final Mirror mirror;
  private final Semaphore woken = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "sequencer");
  private volatile boolean closed;

  public Sequencer(EntryTable table, Mirror mirror) {
    this.table = table;
    this.mirror = mirror;
    thread.setDaemon(true);
  }

  /** Begins to work, in a thread of its own. */
  public void start() {
    thread.start();
  }

  /** There may be something to do; without this it looks five times a second. */
  public void wake() {
    woken.release();
  }

  /**
   * Does what is to do now, in the thread of the caller: what is committed stands in the log
   * afterwards, unless another instance is just about to put it there.
   */
  public void settle() {
    while (table.sequence(BATCH) == BATCH) {
      // until the outbox is empty
    }
    mirror.extend();
  }

  private void work() {
    int pause = 0;
    while (!closed) {
      try {
        if (woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
          woken.drainPermits();
        }
        settle();
        pause = POLL_MILLIS;
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!closed) {
          LOG.error("the ledger's entries could not be put in order; trying again", e);
        }
        pause = AFTER_FAILURE_MILLIS;
      }
    }
  }

  /** Stops after what is being done now. What waits in the outbox waits for the next start. */
  @Override
  public void close() {
    closed = true;
    wake();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
