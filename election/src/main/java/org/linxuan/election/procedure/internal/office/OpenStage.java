package org.linxuan.election.procedure.internal.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.DraftKind;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.Hands;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.ProcedureRows;
import org.linxuan.election.procedure.StageOpening;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.records.RecordTable;

/** Opening the next stage of a unit (E1.1): the gate of the stage before it must hold that day. */
final class OpenStage implements DraftKind {
  /** Its key. */
  static final String KEY = "open-stage";

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Text name() {
    return new Text("启动环节", "Open a stage");
  }

  @Override
  public String area() {
    return "stages";
  }

  @Override
  public List<RecordTable> tables() {
    return List.of(ProcedureRows.OPENINGS);
  }

  @Override
  public List<Missing> against(Facts.Standing standing, Draft draft, LocalDate on) {
    return standing.againstOpening(opening(draft, draft.hands(), on));
  }

  @Override
  public Map<RecordTable, List<Map<String, String>>> rows(Draft draft, Hands hands, LocalDate on) {
    StageOpening opening = opening(draft, hands, on);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("unit", opening.unit());
    row.put("stage", opening.stage());
    row.put("date", opening.date().toString());
    row.put("body", opening.body());
    row.put("prepared_by", hands.preparedBy());
    row.put("checked_by", hands.checkedBy());
    row.put("issued_by", hands.issuedBy());
    return Map.of(ProcedureRows.OPENINGS, List.of(row));
  }

  private static StageOpening opening(Draft draft, Hands hands, LocalDate on) {
    Map<String, String> row = draft.rows().getOrDefault("stage-openings", List.of()).get(0);
    return new StageOpening(
        draft.place().unit(),
        row.getOrDefault("stage", ""),
        on,
        row.getOrDefault("body", ""),
        hands);
  }
}
