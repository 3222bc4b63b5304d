package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of units under a rulebook, from their tables to what is printed. */
class SlateByRulebookTest {
  private static final String UNITS =
      "unit,name_zh,name_en,kind,seats,names,members,women\n"
          + "A,甲省,First,province,3,3,1000,200\nB,乙,Second,central-organs,1,2,10,1\n"
          + "Z,丙,None,province,0,,10,1\n";
  private static final String PEOPLE =
      "id,unit,sex,identity,nationality,votes\n"
          + "a1,A,male,leading-cadre,Han,9\na2,A,male,leading-cadre,Han,8\n"
          + "a3,A,female,leading-cadre,Zhuang,7\na4,A,female,leading-cadre,Han,6\n"
          + "b1,B,male,leading-cadre,Han,5\nb2,B,female,leading-cadre,Han,4\n"
          + "b3,B,female,leading-cadre,Han,3\n";
  private static final String FRONT_LINE =
      "A (First), \"front line at least one third\" (rule front-line-share, article a-4.1):"
          + " at least 1 of 3 elected; 0 such people. It holds generally; the lists come as near as"
          + " the rules before it allow: 0.\n";

  @TempDir Path folder;

  private CommandRun run(String units, String people, String options) {
    try {
      Path file = Files.writeString(folder.resolve("units.csv"), units);
      Path persons = Files.writeString(folder.resolve("people.csv"), people);
      List<String> call = new ArrayList<>(List.of("slate", "--rulebook", "congress-20"));
      call.addAll(List.of("--units", file.toString(), "--support", "votes"));
      if (!options.isEmpty()) {
        call.addAll(List.of(options.split(" ")));
      }
      call.add(persons.toString());
      CommandRun run = CommandRun.of(call.toArray(String[]::new));
      return new CommandRun(run.exit(), run.out(), run.err().replace(folder + "/", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void eachUnitHasItsListAndSoftRulesAreReported() throws IOException {
    Path reasons = folder.resolve("soft-reasons.csv");
    CommandRun run = run(UNITS, PEOPLE, "--reasons " + reasons);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("unit,id\nA,a1\nA,a2\nA,a3\nB,b2\nB,b3\n");
    assertThat(run.err())
        .startsWith(FRONT_LINE)
        .contains("rule leading-cadre-share, article a-4.1): at most 2 of 3 elected; 4 such people")
        .doesNotContain("rule women")
        .endsWith("Each of them needs a recorded reason and an approver.\n");
    assertThat(reasons)
        .hasContent(
            "unit,step,rule,reason,approver,date\n"
                + "A,,front-line-share,,,\nA,,leading-cadre-share,,,\n");
  }

  @Test
  void jsonNamesUnitsRulesAndSlots() {
    CommandRun run = run(UNITS, PEOPLE, "--json --alternatives 1");
    assertThat(run.out())
        .isEqualTo(
            "{\"feasible\":true,\"lists\":["
                + "{\"unit\":\"A\",\"seats\":3,\"ids\":[\"a1\",\"a2\",\"a3\"],\"support\":24},"
                + "{\"unit\":\"B\",\"seats\":1,\"ids\":[\"b2\",\"b3\"],\"support\":7}],"
                + "\"support\":31,\"proven\":true,\"not_met\":["
                + "{\"rule\":\"front-line-share\",\"article\":\"a-4.1\",\"unit\":\"A\","
                + "\"bound\":\"min\",\"limit\":1,\"reached\":0,\"names_asked\":1,"
                + "\"names_reached\":0,\"reason\":\"\",\"approver\":\"\"},"
                + "{\"rule\":\"leading-cadre-share\",\"article\":\"a-4.1\",\"unit\":\"A\","
                + "\"bound\":\"max\",\"limit\":2,\"reached\":3,\"names_asked\":2,"
                + "\"names_reached\":3,\"reason\":\"\",\"approver\":\"\"}],"
                + "\"alternatives\":[{\"lists\":["
                + "{\"unit\":\"A\",\"seats\":3,\"ids\":[\"a1\",\"a3\",\"a4\"],\"support\":22},"
                + "{\"unit\":\"B\",\"seats\":1,\"ids\":[\"b2\",\"b3\"],\"support\":7}],"
                + "\"support\":29}]}\n");
  }

  @Test
  void aConflictIsSaidWithRulesAndArticlesAndStaysWithinItsFlex() throws IOException {
    String people = PEOPLE.replace("b3,B,female", "b3,B,male");
    CommandRun run = run(UNITS, people, "--lang zh");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "没有符合全部必须遵守的规则的名单。\n下列规则无法满足：\n"
                + "- B（乙）“有一定数量的女党员”（规则 women-some，条款 a-4.4）：当选 1 人中不少于 1 人"
                + "（名单 2 人中 2 人）；符合者共 1 人\n"
                + "使名单得以产生的最小调整（名单上合计 1 人）：\n"
                + "- B（乙）“有一定数量的女党员”（规则 women-some，条款 a-4.4）：由不少于 1 人降为不少于 0 人"
                + "（名单 2 人中 1 人）\n");
    assertThat(run(UNITS, people, "--json").out())
        .isEqualTo(
            "{\"feasible\":false,\"conflict\":[{\"rule\":\"women-some\",\"article\":\"a-4.4\","
                + "\"unit\":\"B\",\"bound\":\"min\",\"limit\":1,\"names_asked\":2}],"
                + "\"relaxation\":[{\"rule\":\"women-some\",\"article\":\"a-4.4\",\"unit\":\"B\","
                + "\"bound\":\"min\",\"from\":1,\"to\":0,\"names_from\":2,\"names_to\":1}]}\n");
    Path flex = file("flex.csv", "rule,unit,limit\nwomen-some,B,1\n");
    assertThat(run(UNITS, people, "--flex " + flex).err())
        .endsWith("Moving the rules as far as is allowed does not make lists possible.\n");
    Path other = file("flex.csv", "rule,unit,limit\nwomen-some,,1\nwomen-some,B,0\n");
    assertThat(run(UNITS, people, "--flex " + other).err()).endsWith("(1 of the 2 names)\n");
  }

  @Test
  void aUnitWithTooFewPeopleIsNamed() {
    CommandRun run = run(UNITS.replace("organs,1,2", "organs,1,4"), PEOPLE, "--json");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("{\"feasible\":false,\"conflict\":[],\"relaxation\":[]}\n");
    assertThat(run.err()).isEqualTo("B (Second): 3 people for 4 names.\n");
  }

  @Test
  void plannedNumbersAreAskedFor() throws IOException {
    String units = UNITS.replace("First,province", "First,autonomous-region");
    CommandRun without = run(units, PEOPLE, "");
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.err())
        .contains(
            "LIST_PLANNED_MISSING unit A has no planned number of minority,"
                + " which rule minorities-of-regions asks for");
    Path planned = file("planned.csv", "unit,category,number\nA,minority,2\n");
    CommandRun run = run(units, PEOPLE, "--planned " + planned);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("rule minorities-of-regions").contains("at least 2 of 3");
    file("planned.csv", "unit,category,number\nA,minority,1\n");
    assertThat(run(units, PEOPLE, "--planned " + planned).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seats 3 | LIST_FORMS_MIXED --seats does not go with --rulebook",
        "--guarantee | LIST_FORMS_MIXED --guarantee does not go with --rulebook",
        "--rulebook nowhere | RULEBOOK_UNKNOWN",
        "--seconds x | OPTION_VALUE --seconds cannot be x",
      })
  void aWrongCallExitsWith2(String options, String expected) {
    CommandRun run =
        options.startsWith("--rulebook")
            ? CommandRun.of(("slate " + options + " --units u.csv p.csv").split(" "))
            : run(UNITS, PEOPLE, options);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected);
  }

  @Test
  void wrongTablesExitWith2() throws IOException {
    assertThat(run(UNITS.replace("province,3,3", "province,3,2"), PEOPLE, "").err())
        .startsWith("units.csv:2:23 LIST_NAMES_BELOW_SEATS names 2 is below seats 3");
    assertThat(run(UNITS.replace("central-organs", "moon"), PEOPLE, "").err())
        .contains("units.csv:3:12 LIST_UNIT_KIND the rulebook has no kind of unit moon");
    assertThat(run(UNITS.replace("women", "men"), PEOPLE, "").err()).contains("women");
    assertThat(run(UNITS, PEOPLE.replace("b3,B", "b3,C"), "").err())
        .startsWith(
            "people.csv:8:4 LIST_UNIT_UNKNOWN there is no unit C, expected: one of A, B, Z");
    assertThat(run(UNITS, PEOPLE.replace(",sex,", ",gender,"), "").err())
        .startsWith("people.csv:1:1 FEATURE_WITHOUT_COLUMN people.csv has no column for the");
    Path flex = file("flex.csv", "rule,unit,limit\nfront-line-share,A,1\nwomen-some,C,0\n");
    assertThat(run(UNITS, PEOPLE, "--flex " + flex).err())
        .startsWith("flex.csv:2:1 LIST_FLEX_RULE the rulebook has no binding rule front-line-share")
        .contains("flex.csv:3:12 LIST_UNIT_UNKNOWN there is no unit C");
    assertThat(CommandRun.of("slate", "--seats", "1", "--flex", "f.csv", "p.csv").err())
        .contains("LIST_FORMS_MIXED --flex does not go with --quotas");
  }

  @Test
  void timeThatIsUpIsNoAnswer() {
    CommandRun run = run(UNITS, PEOPLE, "--seconds 0.000000001 --json");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("{\"feasible\":null}\n");
  }
}
