package org.linxuan.election.rulebook;

import java.util.List;

/**
 * A stage of the election (E5): the body that opens it, the checks that must be passed before the
 * next stage opens, the act types that belong to it and the papers it asks for.
 */
public record Stage(
    String id,
    Text name,
    String article,
    String openedBy,
    List<Check> gates,
    List<OptionalGate> optionalGates,
    List<String> acts,
    List<String> papers) {

  public Stage {
    gates = Absent.list(gates);
    optionalGates = Absent.list(optionalGates);
    acts = Absent.list(acts);
    papers = Absent.list(papers);
  }

  /**
   * The checks of this stage's gate that count: the fixed ones, then the optional ones that are on.
   */
  public List<Check> activeGates() {
    List<Check> on =
        optionalGates.stream().filter(OptionalGate::on).map(OptionalGate::check).toList();
    return java.util.stream.Stream.concat(gates.stream(), on.stream()).distinct().toList();
  }
}
