package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

/** One mistake in the small union's folder: which problem is reported, in which cell. */
class BadElectionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organizations | north-1,north,2,20 | north-1,north-1,2,20 | 3:9 PARENT_CIRCLE",
        "organizations | north-1,north,2,20 | north-1,nowhere,2,20 | 3:9 PARENT_UNKNOWN",
        "organizations | north-1,north,2,20 | north-1,north,2,-5 | 3:17 NOT_A_COUNT",
        "organizations | north-1,north,2,20 | north-1,north,2,99999999999999999999 | 3:17 COUNT_TOO_LARGE",
        "units | unit,name_zh | unit,name | 1:6 COLUMN_UNKNOWN",
        "units | district,full,30 | district,whole,30 | 2:25 NOT_A_CHOICE",
        "units | east,东港 | north,东港 | 5:1 ROW_TWICE",
        "apportionment | east,8 | elsewhere,8 | 5:1 SEATS_WITHOUT_UNIT",
        "apportionment | east,8 | east,=4+4 | 5:6 CELL_FORMULA",
        "ballot-rounds | 2030-02-05 | 2030-02-30 | 2:18 NOT_A_DATE",
        "ballot-rounds | south,1,formal | south,2,formal | 3:7 ROUND_WITHOUT_NAMES",
        "ballots-south-1 | b1, | b2, | 3:1 ROW_TWICE",
        "ballots-south-1 | south-d | nobody | 1:32 COLUMN_UNKNOWN",
        "meetings | board,fix-persons-to-vet | nobody,fix-persons-to-vet | 2:23 CITED_BODY_UNKNOWN",
        "election | credentials_date,2030-02-28 | credentials_date,2030-13-45 | 7:18 NOT_A_DATE",
        "election | election,union | colour,red | 2:1 SETTING_UNKNOWN",
        "people | north-a | \"north-a | 2:1 QUOTE_UNCLOSED",
        "rulebook.yaml | total: 8 | total: -8 | 108:10 RULEBOOK_FIELD_RANGE",
        "rulebook.yaml | base: 1 | base: 1000000 | 109:9 RULEBOOK_ABOVE",
        "rulebook.yaml | stage: election | stage: nowhere | 98:51 RULEBOOK_REFERENCE",
        "rulebook.yaml | opened_by: board | opened_by: assembly | 116:16 RULEBOOK_OPENER",
      })
  void isReportedWhereItStands(String table, String right, String wrong, String expected)
      throws IOException {
    Folders.copy(Elections.folder("union"), folder);
    Path file = folder.resolve(table.contains(".") ? table : "inputs/" + table + ".csv");
    String text = Files.readString(file);
    int at = text.indexOf(right);
    assertThat(at).isNotNegative();
    Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    assertThat(lines()).anyMatch(line -> line.startsWith(file + ":" + expected + " "));
  }

  @ParameterizedTest
  @CsvSource({
    "inputs/ballots-west-1.csv, BALLOTS_WITHOUT_ROUND",
    "inputs/unitz.csv, INPUT_UNKNOWN",
    "inputs/units.xlsx, INPUT_UNKNOWN",
  })
  void aFileThatNobodyReadsIsReported(String name, String code) throws IOException {
    Folders.copy(Elections.folder("union"), folder);
    Files.writeString(folder.resolve(name), "unit\n");
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith(folder.resolve(name) + ":1:1 " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "inputs/election.csv, ELECTION_FOLDER_MISSING",
    "inputs/units.csv, INPUT_MISSING",
    "inputs/apportionment.csv, INPUT_MISSING",
    "inputs/ballots-south-1.csv, ROUND_WITHOUT_BALLOTS",
    "private/secret.hex, SECRET_WRONG",
  })
  void aMissingFileIsReported(String name, String code) throws IOException {
    Folders.copy(Elections.folder("union"), folder);
    Files.delete(folder.resolve(name));
    assertThat(lines()).anyMatch(line -> line.contains(" " + code + " "));
  }

  private List<String> lines() {
    Problems problems = new Problems();
    assertThat(Simulation.play(folder, problems)).isEmpty();
    return problems.list().stream().map(p -> p.line(Lang.EN)).toList();
  }
}
