package org.linxuan.foundation.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linxuan.foundation.records.By;

/**
 * Somebody signed in: the account, what it is called, its session, and the roles it holds, the one
 * in which it works now first.
 */
public record Actor(String account, String name, UUID session, List<Grant> grants) {

  public Actor {
    grants = List.copyOf(grants);
  }

  /** The actor as one who writes a row at a time. */
  public By at(Instant time) {
    return new By(session, account, time);
  }

  /** The first scope at which the actor holds the role; empty text where it holds none. */
  public String scopeOf(String role) {
    return grants.stream()
        .filter(g -> g.role().equals(role))
        .map(Grant::scope)
        .findFirst()
        .orElse("");
  }

  /** Whether the actor holds the role anywhere. */
  public boolean has(String role) {
    return grants.stream().anyMatch(g -> g.role().equals(role));
  }
}
