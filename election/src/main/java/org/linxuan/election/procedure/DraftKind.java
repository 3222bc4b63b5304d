package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.records.RecordTable;

/** A kind of act that three persons do one after the other; a module hands in one bean a kind. */
public interface DraftKind {
  /** Its key, as drafts cite it. */
  String key();

  /** What it is called. */
  Text name();

  /**
   * The area of rights: who may write in it prepares, who may check checks, who may sign issues.
   */
  String area();

  /** The tables it writes, in the order in which they are written. */
  List<RecordTable> tables();

  /** Everything that stands against issuing it on the day; empty where it may be issued. */
  List<Missing> against(Facts.Standing standing, Draft draft, LocalDate on);

  /** The rows as they are to be recorded: with the hands and the day where the tables have them. */
  Map<RecordTable, List<Map<String, String>>> rows(Draft draft, Hands hands, LocalDate on);
}
