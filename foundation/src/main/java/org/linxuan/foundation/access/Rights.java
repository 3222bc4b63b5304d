package org.linxuan.foundation.access;

/** Whether somebody may do something somewhere: the application's own check, the first wall. */
public interface Rights {
  /** Whether the actor may use the right at the scope; an unknown scope is reached by nobody. */
  boolean reaches(Actor actor, String right, String scope);

  /** Whether the actor may use the right at some scope. */
  boolean reachesAnywhere(Actor actor, String right);

  /** Whether there is such a scope. */
  boolean isScope(String scope);
}
