package org.linxuan.foundation.shell;

/** Who is signed in, as the page frame shows it; texts are in the language of the request. */
public interface SignedIn {
  /** The account's id; keeps one person's drafts apart from another's on the same machine. */
  String account();

  /** The person's name. */
  String name();

  /** The role in which the person works now. */
  String role();

  /** The body in whose name the person works now. */
  String body();

  /** The id of that body; stands for {@code {scope}} in the address of a menu entry. */
  String scope();

  /** The part of the whole that the body lies in; empty for the whole. */
  default String unit() {
    return "";
  }

  /**
   * Whether a menu entry with this right at this scope (empty: anywhere) is shown; what it leads to
   * is checked again there.
   */
  boolean may(String right, String at);

  /** How many tasks wait for this person; shown beside the first menu entry, 0 shows nothing. */
  default int waiting() {
    return 0;
  }

  /** Where the person chooses another of their roles; empty where there is only one. */
  default String change() {
    return "";
  }

  /** Seconds without a request after which the session ends; 0 where it does not. */
  default int idleSeconds() {
    return 0;
  }
}
