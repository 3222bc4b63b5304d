package org.linxuan.foundation.access;

/** What a role may do, and how far from the scope at which it is held. */
public record RoleRight(String role, String right, Reach reach) {

  /** How far. */
  public enum Reach {
    OWN,
    BELOW,
    ALL
  }
}
