package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

class SlateFileTest {
  private static final String QUOTAS = "feature,value,min,max\nsex,f,1,2\n";
  private static final String PEOPLE = "id,sex,votes\na,f,3\nb,m,4\n";

  private final Problems problems = new Problems();

  private SlateFile.Content read(String quotas, String people, String support) {
    return SlateFile.read(
        Source.text("q.csv", quotas),
        Source.text("p.csv", people),
        Optional.of(support).filter(s -> !s.isEmpty()),
        problems);
  }

  private List<String> codes() {
    return problems.list().stream().map((Problem p) -> p.where() + " " + p.code().name()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"feature,value", "category,name", "category,feature"})
  void theThreeSpellingsOfQuotasMeanTheSame(String first) {
    SlateFile.Content content = read(first + ",min,max\nsex,f,1,2\n", PEOPLE, "");
    assertThat(codes()).isEmpty();
    assertThat(content.quotas()).containsExactly(Quota.of("sex", "f", 1, 2));
  }

  @Test
  void columnsMayStandInAnyOrderAndFlexSaysHowFar() {
    SlateFile.Content content =
        read("max_flex,max,min,min_flex,value,feature\n4,3,2,1,f,sex\n", PEOPLE, "");
    assertThat(codes()).isEmpty();
    assertThat(content.quotas()).containsExactly(new Quota("sex", "f", 2, 3, 1, 4));
  }

  @Test
  void thereMayBeNoQuotas() {
    assertThat(read("feature,value,min,max\n", PEOPLE, "").quotas()).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void theFirstColumnNamesPeopleWhereNoneIsCalledId() {
    SlateFile.Content content = read(QUOTAS, "name,sex,note\na,f,x\n", "");
    assertThat(codes()).isEmpty();
    assertThat(content.people()).containsExactly(new SlatePerson("a", Map.of("sex", "f"), 1));
    content = read(QUOTAS, "sex,id\nf,a\n", "");
    assertThat(content.people().get(0).id()).isEqualTo("a");
  }

  @Test
  void supportIsReadFromTheColumnNamed() {
    SlateFile.Content content = read(QUOTAS, PEOPLE, "votes");
    assertThat(content.people().stream().map(SlatePerson::support)).containsExactly(3L, 4L);
    assertThat(read(QUOTAS, PEOPLE, "").people().get(0).support()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sex,f,3,2 | q.csv:2:7 QUOTA_MIN_ABOVE_MAX",
        "age,f,1,2 | q.csv:2:1 FEATURE_WITHOUT_COLUMN",
        "sex,f,,2 | q.csv:2:7 CELL_EMPTY",
        "sex,f,1, | q.csv:2:9 CELL_EMPTY",
        "sex,,1,2 | q.csv:2:5 CELL_EMPTY",
        "sex,f,-1,2 | q.csv:2:7 NOT_A_COUNT",
        "sex,f,1,9223372036854775808 | q.csv:2:9 COUNT_TOO_LARGE",
        "sex,=f,1,2 | q.csv:2:5 CELL_FORMULA",
      })
  void aWrongQuotaIsNamedAtItsCell(String row, String expected) {
    read("feature,value,min,max\n" + row + "\n", PEOPLE, "");
    assertThat(codes()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,3,3,3 | q.csv:2:11 QUOTA_FLEX_ABOVE_MIN",
        "2,3,1,2 | q.csv:2:13 QUOTA_FLEX_BELOW_MAX",
        "2,3,,4 | q.csv:2:11 CELL_EMPTY",
      })
  void aFlexInsideItsBoundsIsWrong(String numbers, String expected) {
    read("feature,value,min,max,min_flex,max_flex\nsex,f," + numbers + "\n", PEOPLE, "");
    assertThat(codes()).containsExactly(expected);
  }

  @Test
  void wrongTablesAreNamedWhole() {
    read("feature,value,min,max,min_flex,x\nsex,f,1,2,1,1\nsex,f,1,2,1,1\n", PEOPLE, "");
    assertThat(codes())
        .containsExactly(
            "q.csv:1:1 COLUMN_MISSING", "q.csv:1:32 COLUMN_UNKNOWN", "q.csv:3:1 ROW_TWICE");
  }

  @Test
  void wrongPeopleAreNamedAtTheirCells() {
    read(QUOTAS, "id,sex,votes\na,f,x\na,f,1\n,m,1\nc,@m,1\n", "votes");
    assertThat(codes())
        .containsExactly(
            "p.csv:2:5 NOT_A_COUNT",
            "p.csv:3:1 ROW_TWICE",
            "p.csv:4:1 CELL_EMPTY",
            "p.csv:5:3 CELL_FORMULA");
  }

  @Test
  void peopleMustBeThereAndHaveTheSupportNamed() {
    read(QUOTAS, "id,sex\n", "");
    assertThat(codes()).containsExactly("p.csv:1:1 ROWS_NONE");
    read(QUOTAS, "", "");
    assertThat(codes()).contains("p.csv:1:1 FILE_EMPTY");
    read(QUOTAS, PEOPLE, "points");
    assertThat(codes()).contains("p.csv:1:1 COLUMN_MISSING");
  }
}
