package org.linxuan.foundation.clock.internal.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.linxuan.foundation.clock.Deadline;
import org.linxuan.foundation.clock.DeadlineListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the listeners what happens to deadlines; every instance has one and they share the work.
 */
public final class DeadlineWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
  private static final int PERIOD_SECONDS = 30;

  private final DatabaseDeadlines deadlines;
  private final List<DeadlineListener> listeners;
  private final TransactionTemplate transaction;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  public DeadlineWatch(
      DatabaseDeadlines deadlines,
      List<DeadlineListener> listeners,
      TransactionTemplate transaction) {
    this.deadlines = deadlines;
    this.listeners = List.copyOf(listeners);
    this.transaction = transaction;
  }

  /** Begins to look, twice a minute. */
  public void start() {
    var unused =
        executor.scheduleWithFixedDelay(this::quietly, 1, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  /** Tells what is to be told now, and says how many events that were. */
  public int look() {
    return tell("lapsed", deadlines::nextToLapse, DeadlineListener::lapse)
        + tell("reminded", deadlines::nextToRemind, DeadlineListener::remind);
  }

  private int tell(
      String mark,
      Function<Collection<String>, Optional<Deadline>> next,
      BiConsumer<DeadlineListener, Deadline> event) {
    Collection<String> failed = new TreeSet<>();
    int told = 0;
    while (true) {
      StringBuilder id = new StringBuilder();
      try {
        Boolean any = transaction.execute(status -> one(mark, next.apply(failed), event, id));
        if (!Boolean.TRUE.equals(any)) {
          return told;
        }
        told++;
      } catch (RuntimeException e) {
        if (id.isEmpty()) {
          throw e; // not a listener's fault
        }
        LOG.error("deadline {} could not be told of; trying again later", id, e);
        failed.add(id.toString());
      }
    }
  }

  private boolean one(
      String mark,
      Optional<Deadline> found,
      BiConsumer<DeadlineListener, Deadline> event,
      StringBuilder id) {
    if (found.isEmpty()) {
      return false;
    }
    Deadline deadline = found.get();
    id.append(deadline.id());
    deadlines.mark(mark, deadline.id());
    for (DeadlineListener listener : listeners) {
      if (listener.hears(deadline)) {
        event.accept(listener, deadline);
      }
    }
    return true;
  }

  /** An exception would end the schedule. */
  private void quietly() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.error("deadlines could not be looked at; trying again", e);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      executor.awaitTermination(PERIOD_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
