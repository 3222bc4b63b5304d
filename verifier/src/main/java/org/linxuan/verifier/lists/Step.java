package org.linxuan.verifier.lists;

/** The steps whose lists are looked at, in order. */
public enum Step {
  VETTED("vetted", "fix-persons-to-vet"),
  PRELIMINARY("preliminary", "propose-preliminary-nominees"),
  PREPARATORY("preparatory", "settle-by-vote"),
  CANDIDATES("candidates", ""),
  ELECTED("elected", "");

  private final String id;
  private final String act;

  Step(String id, String act) {
    this.id = id;
    this.act = act;
  }

  public String id() {
    return id;
  }

  /** The act by which a meeting makes the list; empty where ballots do. */
  public String act() {
    return act;
  }
}
