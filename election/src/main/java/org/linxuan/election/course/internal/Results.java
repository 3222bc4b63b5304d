package org.linxuan.election.course.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.result.ResultTable;

/**
 * The tables of results while they are filled; section 5 of docs/package.md names their columns.
 */
final class Results {
  private final Map<String, ResultTable> tables = new LinkedHashMap<>();

  private final Map<String, ResultTable> shown = new LinkedHashMap<>();

  Results() {
    table("identities", "person,unit,claimed,proposed,determined,hat,confirmed");
    table("duplicates", "person,other,why");
    table("composition", "unit,step,rule,part,whole,limit,met,hard,reasoned");
    table("ranges", "unit,rule,lowest,highest,limit,outcome");
    table("chain", "unit,step,more,than,minimum,met");
    table("clocks", "unit,notice,kind,opens,closes,working_days,required,met");
    table("gates", "unit,stage,check,met,missing");
    table(
        "rounds",
        "unit,round,kind,seats,voting,reason,returned,valid,invalid,elected,tied,unfilled,next");
    table("tallies", "unit,round,candidate,for,against,abstain,write_in");
    table("elected", "unit,person,round,votes");
    table("credentials", "unit,person,outcome,article,changes");
    table("delegates", "unit,person,name_zh,name_en,sex,nationality,identity");
    table("ends", "unit,seats,elected,confirmed,unfilled,refused,end");
    table("totals", "what,number");
  }

  private void table(String name, String columns) {
    tables.put(name, new ResultTable(name, columns));
  }

  /** A table that is there from the start. */
  ResultTable get(String name) {
    ResultTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException(name);
    }
    return table;
  }

  /** Adds a table that the report shows and that is written elsewhere. */
  void shown(ResultTable table) {
    shown.put(table.name(), table);
  }

  /** The tables that the report shows. */
  SortedMap<String, ResultTable> shown() {
    SortedMap<String, ResultTable> all = new TreeMap<>(shown);
    all.putAll(tables);
    return all;
  }

  /** Adds a finished table. */
  void put(ResultTable table) {
    tables.put(table.name(), table);
  }

  Collection<ResultTable> all() {
    return tables.values();
  }
}
