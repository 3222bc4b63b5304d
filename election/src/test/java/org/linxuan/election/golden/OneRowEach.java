package org.linxuan.election.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small election folder under the reference rulebook in which every table of docs/package.md has
 * a row that is right. A cell that ends with {@code !} must be one of a few known values or ids;
 * {@code ?} is the same for a cell that may be empty.
 */
final class OneRowEach {
  private static final String ROWS =
      """
      election|election|small
      units|u1|单位|Unit|province!|full!|1000|300|50
      calendar|2022-02-01|holiday!
      papers|own-paper|u1?|plan|方案|单位|2021-11-30
      stage-openings|u1!|apportionment!|2021-12-01|central-office!|a|b|c
      meetings|u1-fix|u1!|u1|unit-standing!|fix-persons-to-vet!|2022-03-01|15|14|a|b|c
      meeting-names|u1-fix!|p1!|true||||
      suspensions|u1!|nomination!|2022-02-01|desk|reason|2022-02-03|desk
      soft-reasons|u1!|preliminary!|women-above-members!|reason|somebody|2022-04-07
      planned|u1!|women!|3|2022-01-06
      ways-out|p2!|withdrawn!|2022-03-02|reason|somebody
      activities|u1!|education!|2022-01-05|somebody|text
      organizations|u1||1|0
      organization-names|c1!|支部|Branch
      participation-forms|c1!|3|1|1|0|somebody|clerk|2022-01-10
      tallies|c1|p1|5
      entries|u1!|p2|centre!|central-office|2022-02-08|reason
      reports|u1!|p1|
      not-reported|c1!|p2|reason
      rounds|u1!|1|2022-02-01|2022-02-03|2022-02-05|1|10
      round-opinions|u1!|1|c1!|p1|keep!|
      round-names|u1!|1|p1!|kept!|
      people|p1|甲|Jia|u1!|c1?|organization!|female!|Han|1980-01-02|college|2005-01-01|economy?|county?|organ?
      evidence|p1!|post!|enterprise?|team-leader?|production?|100|||2015-01-01|||班组长
      identity|p1!|other-front-line?|a|2022-01-11|other-front-line?|b|2022-01-12|c|2022-01-13|grounds
      musts|p1!|file!|done!|||somebody|2022-03-10
      opinions|batch-1|u1!|own-organisation!|own|p1!|2022-03-04|2022-03-08|no-objection?
      heard|u1!|p1!|members!|meeting|7|2022-03-09
      vetting-reports|p1!|politics!|somebody|2022-03-20|text
      conclusions|p1!|fit!|a|2022-03-21|b|2022-03-22
      leads|lead-1|u1!|p1!|2022-03-10|true|talks|2022-03-12|unfounded?|somebody|HASH
      complaints|complaint-1|u1!|vetting!|2022-03-10|canvassing!|2022-03-12|somebody|text|HASH
      notices|notice-1|u1!|VETTING_ADVANCE!|2022-03-03|2022-03-09|unit|website;board;meeting|HASH|somebody
      notice-names|notice-1!|p1!
      comments|comment-1|notice-1!|p1!|2022-03-04|members|2022-03-08|somebody|not-upheld?|text
      aftercare|p1!|2022-06-15|somebody|HASH
      assemblies|u1!|2022-05-20|formal!|3|3|0|0|0|abstain!|3|0|0|chair
      roll|u1!|e1|group|true|
      officers|u1!|chief-scrutineer!|e1|group|3
      ballot-rounds|u1!|1|formal!|1|2022-05-20|3|3|0
      ballot-candidates|u1!|1|1|p1!
      summary|u2!|9|8|7|6|2022-05-21|50|45|45|45|45|0
      summary-tallies|u2!|1|p3!|40|5|0
      changes|p1!|2022-06-01|transfer!|HASH
      review|p1!|confirmed!|||somebody|2022-09-01
      invited|guest|客|Guest|central-office|2022-09-02
      """;

  private static final Map<String, String> MORE =
      Map.of(
          "election",
          "title_zh,小\ntitle_en,Small\nrulebook,congress-20\nnomination_date,2022-01-20\n"
              + "credentials_date,2022-10-10\n",
          "units",
          "u2,单位二,Unit two,municipality,summary,1000,300,50\n",
          "organizations",
          "c1,u1,2,20\n",
          "roll",
          "u1,e2,group,true,\nu1,e3,group,true,\n",
          "people",
          "p2,乙,Yi,u1,,centre,male,Han,1970-01-02,college,2005-01-01,,,\n"
              + "p3,丙,Bing,u2,,organization,male,Han,1971-01-02,college,2005-01-01,,,\n");

  private OneRowEach() {}

  /** The cells of the row of each table, in the order of its columns, marks and all. */
  static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : ROWS.replace("HASH", "ab".repeat(32)).split("\n")) {
      String[] cells = line.split("\\|", -1);
      rows.put(cells[0], Arrays.asList(cells).subList(1, cells.length));
    }
    rows.put("election", List.of("election", "small"));
    return rows;
  }

  /** A cell without its mark. */
  static String plain(String cell) {
    return cell.endsWith("!") || cell.endsWith("?") ? cell.substring(0, cell.length() - 1) : cell;
  }

  /** A table: header, the row, and further rows that others rest on. */
  static String text(String table, List<String> columns, List<String> row) {
    List<String> cells = row.stream().map(OneRowEach::plain).toList();
    return String.join(",", columns)
        + "\n"
        + String.join(",", cells)
        + "\n"
        + MORE.getOrDefault(table, "");
  }

  /** Writes the whole folder. */
  static void write(Path folder, Map<String, List<String>> columns) throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    Files.createDirectories(folder.resolve("private"));
    Files.writeString(folder.resolve("private/secret.hex"), "5d".repeat(32) + "\n");
    Files.writeString(
        inputs.resolve("apportionment.csv"),
        "unit,kind,organizations,members,previous_seats\n"
            + "u1,province,100,1000,1150\nu2,municipality,100,1000,1150\n");
    Files.writeString(inputs.resolve("ballots-u1-1.csv"), "ballot,p1\nb1,+\nb2,+\nb3,-\n");
    for (Map.Entry<String, List<String>> row : rows().entrySet()) {
      List<String> names = columns.getOrDefault(row.getKey(), List.of());
      Files.writeString(
          inputs.resolve(row.getKey() + ".csv"), text(row.getKey(), names, row.getValue()));
    }
  }
}
