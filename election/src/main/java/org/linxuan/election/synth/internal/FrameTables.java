package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.synth.Scale;

/** The tables about the election as a whole. */
final class FrameTables {
  private static final String HOLIDAYS =
      "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04"
          + " 10-05 10-06 10-07";
  private static final String MAKE_UP = "01-29 01-30 04-02 04-24 05-07 10-08 10-09";

  /** Beyond this size the level tables hold only the names that a reader looks for. */
  private static final long MEMBERS_WITH_EVERY_NAME = 1_000_000;

  private final CsvTables tables;
  private final Scale scale;
  private final long seed;

  FrameTables(CsvTables tables, Scale scale, long seed) {
    this.tables = tables;
    this.scale = scale;
    this.seed = seed;
  }

  void write(Rulebook rules, List<UnitPlan> units) throws IOException {
    setting("election", "synth-" + scale.label() + "-" + seed);
    setting("title_zh", "合成选举（" + scale.label() + "）：人员均为虚构");
    setting("title_en", "Synthetic election (" + scale.label() + "): all persons are made up");
    setting("rulebook", rules.id());
    setting("nomination_date", "2022-01-20");
    setting("credentials_date", "2022-10-10");
    if (scale.numbers().members() > MEMBERS_WITH_EVERY_NAME) {
      setting("tables", "reported");
    }
    Set<String> full = UnitPlans.inFull(scale, units);
    for (UnitPlan unit : units) {
      unit(unit, full.contains(unit.id()) ? "full" : "summary");
    }
    for (String day : HOLIDAYS.split(" ")) {
      tables.add("calendar", "2022-" + day, "holiday");
    }
    for (String day : MAKE_UP.split(" ")) {
      tables.add("calendar", "2022-" + day, "make-up");
    }
    for (var paper : rules.papers()) {
      tables.add(
          "papers",
          paper.id(),
          "",
          paper.kind(),
          paper.title().zh(),
          paper.issuedBy().zh(),
          "2021-11-15");
    }
    Draw draw = Draw.of(seed, "invited");
    for (int i = 1; i <= scale.invited(); i++) {
      Names.Name name = Names.next(draw);
      tables.add("invited", "invited-" + i, name.zh(), name.en(), "central-office", "2022-09-20");
    }
  }

  private void setting(String key, String value) throws IOException {
    tables.add("election", key, value);
  }

  private void unit(UnitPlan unit, String detail) throws IOException {
    tables.add(
        "units",
        unit.id(),
        unit.nameZh(),
        unit.nameEn(),
        unit.kind(),
        detail,
        unit.numbers().members(),
        unit.women(),
        unit.minorities());
    tables.add(
        "apportionment",
        unit.id(),
        unit.kind(),
        unit.numbers().primary(),
        unit.numbers().members(),
        unit.previousSeats());
  }
}
