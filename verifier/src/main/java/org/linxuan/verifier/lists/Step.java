package org.linxuan.verifier.lists;

import java.util.stream.Stream;
import org.linxuan.verifier.read.Malformed;

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

  /** The step that a chain names so; a name that is none is {@link Malformed}. */
  static Step of(String id) {
    return Stream.of(values())
        .filter(step -> step.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new Malformed("rulebook.json chain", "no step: " + id, "没有此步骤：" + id));
  }

  public String id() {
    return id;
  }

  /** The act by which a meeting makes the list; empty where ballots do. */
  public String act() {
    return act;
  }
}
