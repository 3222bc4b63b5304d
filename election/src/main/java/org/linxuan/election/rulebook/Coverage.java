package org.linxuan.election.rulebook;

import java.util.List;

/**
 * Fields, levels and kinds of body among which delegates are spread; reported, not enforced (E4.2).
 */
public record Coverage(
    String article, List<Named> fields, List<Named> levels, List<Named> bodyKinds) {

  public Coverage {
    fields = Absent.list(fields);
    levels = Absent.list(levels);
    bodyKinds = Absent.list(bodyKinds);
  }
}
