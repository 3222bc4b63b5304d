package org.linxuan.election.synth.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.CsvWriter;

/** The small tables of a folder, written row by row. */
final class CsvTables implements Closeable {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("election", "key,value"),
          Map.entry("units", "unit,name_zh,name_en,kind,detail,members,women,minorities"),
          Map.entry("apportionment", "unit,kind,organizations,members,previous_seats"),
          Map.entry("calendar", "date,kind"),
          Map.entry("papers", "paper,unit,kind,title,issued_by,date"),
          Map.entry("stage-openings", "unit,stage,date,body,prepared_by,checked_by,issued_by"),
          Map.entry(
              "meetings",
              "meeting,unit,organization,body,act,date,entitled,present,prepared_by,checked_by,"
                  + "issued_by"),
          Map.entry("meeting-names", "meeting,person,taken,for,against,abstain,reason"),
          Map.entry(
              "participation-forms",
              "organization,meeting,visit,phone,writing,chair,recorder,date"),
          Map.entry("not-reported", "organization,nominee,reason"),
          Map.entry(
              "rounds",
              "unit,round,sent_down,returned,resubmitted,organizations_heard,members_heard"),
          Map.entry("round-opinions", "unit,round,organization,person,opinion,reason"),
          Map.entry("round-names", "unit,round,person,change,reason"),
          Map.entry("musts", "person,must,state,reason,examined_instead,by,date"),
          Map.entry("opinions", "batch,unit,kind,authority,person,asked,answered,answer"),
          Map.entry("heard", "unit,person,group,how,number,date"),
          Map.entry("vetting-reports", "person,heading,by,date,text"),
          Map.entry(
              "conclusions",
              "person,conclusion,secretary,secretary_on,discipline_head,discipline_on"),
          Map.entry("notices", "notice,unit,kind,opens,closes,range,channels,proof,posted_by"),
          Map.entry("notice-names", "notice,person"),
          Map.entry(
              "comments", "comment,notice,person,received,from,closed,closed_by,conclusion,action"),
          Map.entry("aftercare", "person,date,by,note_hash"),
          Map.entry(
              "assemblies",
              "unit,date,form,entitled,present,absent_sick,absent_duty,absent_other,blank_means,"
                  + "adopted_for,adopted_against,adopted_abstain,chair"),
          Map.entry("roll", "unit,elector,delegation,present,cause"),
          Map.entry("officers", "unit,role,elector,proposed_by,confirmed_for"),
          Map.entry("ballot-rounds", "unit,round,kind,seats,date,issued,returned,unused"),
          Map.entry("ballot-candidates", "unit,round,position,person"),
          Map.entry("planned", "unit,category,number,date"),
          Map.entry("reports", "organization,nominee,reason"),
          Map.entry(
              "people",
              "person,name_zh,name_en,unit,organization,source,sex,nationality,birth,education,"
                  + "member_since,field,level,body_kind"),
          Map.entry(
              "evidence",
              "person,kind,employer_kind,rank,duty,share,occupation,title,from,to,granted_by,text"),
          Map.entry(
              "identity",
              "person,claimed,filled_by,filled_on,determined,determined_by,determined_on,"
                  + "reviewed_by,reviewed_on,grounds"),
          Map.entry(
              "summary",
              "unit,vetted,preliminary,preparatory,candidates,date,entitled,present,issued,"
                  + "returned,valid,invalid"),
          Map.entry("summary-tallies", "unit,position,person,for,against,abstain"),
          Map.entry("review", "person,outcome,article,reason,by,date"),
          Map.entry("invited", "person,name_zh,name_en,named_by,date"));

  private final Path folder;
  private final Map<String, Writer> files = new LinkedHashMap<>();
  private final Map<String, CsvWriter> tables = new LinkedHashMap<>();
  private final Map<String, Integer> widths = new LinkedHashMap<>();

  /** Tables in a folder that is there. */
  CsvTables(Path folder) {
    this.folder = folder;
  }

  /** Adds a row; a number of cells that is not the table's is a mistake of the generator. */
  void add(String table, Object... cells) throws IOException {
    CsvWriter csv = tables.get(table);
    if (csv == null) {
      csv = begin(table);
    }
    if (widths.getOrDefault(table, 0) != cells.length) {
      throw new IllegalStateException(table + ": " + Arrays.toString(cells));
    }
    csv.row(Arrays.asList(cells));
  }

  private CsvWriter begin(String table) throws IOException {
    String columns = COLUMNS.get(table);
    if (columns == null) {
      throw new IllegalStateException("no table " + table);
    }
    Writer file = Files.newBufferedWriter(folder.resolve(table + ".csv"), StandardCharsets.UTF_8);
    CsvWriter csv = new CsvWriter(file);
    List<String> header = List.of(columns.split(","));
    files.put(table, file);
    tables.put(table, csv);
    widths.put(table, header.size());
    csv.row(header);
    return csv;
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (Writer file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
