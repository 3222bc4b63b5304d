package org.linxuan.election.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Register;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class SlateTablesTest {
  private static final Register REGISTER = new Register(Club.rules(), Set.of("u1"), Set.of());

  private static List<String> found(Problems problems) {
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }

  @Test
  void planned() {
    String head = "unit,category,number,date\n";
    Problems problems = new Problems();
    assertThat(
            SlateTables.planned(
                Source.text("p", head + "u1,women,3,2022-05-04\n"), REGISTER, problems))
        .containsExactly(new PlannedNumber("u1", "women", 3, may(4)));
    assertThat(problems.list()).isEmpty();
    String bad = head + "u9,tall,3,2022-05-04\nu1,women,-1,2022-05-04\nu9,tall,4,2022-05-04\n";
    assertThat(SlateTables.planned(Source.text("p", bad), REGISTER, problems)).hasSize(1);
    assertThat(found(problems))
        .containsExactly(
            "2:1 CITED_UNIT_UNKNOWN",
            "2:4 PLANNED_CATEGORY_UNKNOWN",
            "3:10 NOT_A_COUNT",
            "4:1 ROW_TWICE");
  }

  @Test
  void softReasons() {
    String head = "unit,step,rule,reason,approver,date\n";
    Problems problems = new Problems();
    List<SoftReason> read =
        SlateTables.softReasons(
            Source.text("r", head + "u1,preliminary,front-line-share,why,Li,2022-05-17\n"),
            REGISTER,
            problems);
    assertThat(problems.list()).isEmpty();
    SlateFile file = new SlateFile(List.of(), read, Map.of());
    assertThat(file.isReasoned("preliminary", "front-line-share")).isTrue();
    assertThat(file.isReasoned("preparatory", "front-line-share")).isFalse();
    assertThat(file.asOf(may(16)).isReasoned("preliminary", "front-line-share")).isFalse();
    assertThat(file.forUnit("u2", Map.of()).reasons()).isEmpty();
    assertThat(file.forUnit("u1", Map.of("members", 3L)))
        .isEqualTo(new SlateFile(List.of(), read, Map.of("members", 3L)));
    SlateFile numbers =
        new SlateFile(
            List.of(new PlannedNumber("u1", "women", 3, may(4))), List.of(), Map.of("women", 9L));
    assertThat(numbers.forUnit("u1", Map.of("women", 9L))).isEqualTo(numbers);
    assertThat(numbers.forUnit("u2", Map.of()).planned()).isEmpty();
    assertThat(numbers.asOf(may(3)).planned()).isEmpty();
    assertThat(numbers.asOf(may(4))).isEqualTo(numbers);
    String bad =
        head + "u1,vetted,tall-people,why,Li,2022-05-17\nu1,vetted,women-some,why,Li,2022-05-17\n";
    assertThat(SlateTables.softReasons(Source.text("r", bad), REGISTER, problems)).hasSize(2);
    assertThat(found(problems))
        .containsExactly("2:11 REASON_RULE_UNKNOWN", "3:11 REASON_FOR_HARD_RULE");
  }
}
