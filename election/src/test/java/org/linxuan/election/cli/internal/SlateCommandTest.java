package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlateCommandTest {
  private static final String PEOPLE =
      "id,sex,votes\nd,f,9\nc,f,1\nb,m,9223372036854775807\na,m,5\n";

  @TempDir Path folder;
  private Path people;

  @BeforeEach
  void write() throws IOException {
    people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
  }

  private CommandRun run(String quotas, String options) {
    return call("slate", quotas, options);
  }

  private CommandRun call(String command, String quotas, String options) {
    try {
      Path file = Files.writeString(folder.resolve("q.csv"), quotas);
      List<String> call = new ArrayList<>(List.of(command.split(" ")));
      call.addAll(List.of("--quotas", file.toString()));
      call.addAll(List.of(options.split(" ")));
      call.add(people.toString());
      CommandRun run = CommandRun.of(call.toArray(String[]::new));
      return new CommandRun(run.exit(), run.out(), run.err().replace(folder + "/", ""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String quotas(String... rows) {
    return "feature,value,min,max\n" + String.join("\n", rows) + "\n";
  }

  @Test
  void printsTheIdsOfTheBestList() {
    CommandRun run = run(quotas("sex,f,1,1"), "--seats 2 --support votes");
    assertThat(run).isEqualTo(new CommandRun(0, "id\nb\nd\n", ""));
    assertThat(run(quotas("sex,f,1,1"), "--seats 2").out()).isEqualTo("id\na\nc\n");
  }

  @Test
  void aFeatureWithAPlusJoinsColumns() throws IOException {
    people =
        Files.writeString(
            folder.resolve("people.csv"),
            "id,unit,sex,group\na,U1,f,front\nb,U1,f,lead\nc,U1,m,front\n"
                + "d,U2,f,front\ne,U2,m,lead\nf,U2,m,front\n");
    CommandRun run =
        run(quotas("unit,U1,1,1", "sex+group,f+front,1,1", "unit+sex,U2+f,0,0"), "--seats 3");
    assertThat(run).isEqualTo(new CommandRun(0, "id\na\ne\nf\n", ""));
    assertThat(run(quotas("sex+colour,f+red,0,1"), "--seats 3").exit()).isEqualTo(2);
    people = Files.writeString(folder.resolve("own.csv"), "id,sex+group,sex\na,x,f\nb,f+y,m\n");
    assertThat(run(quotas("sex+group,f+y,1,1"), "--seats 1").out()).isEqualTo("id\nb\n");
  }

  @Test
  void aPlantedConflictOfThreeAmongSixHundredRulesIsNamedExactly() throws IOException {
    StringBuilder rows = new StringBuilder("id,sex,group,place");
    java.util.stream.IntStream.range(0, 30).forEach(f -> rows.append(",f").append(f));
    List<String> rules = new ArrayList<>();
    for (int p = 0; p < 1500; p++) {
      // Women are all in offices.
      rows.append("\np%04d,%s".formatted(p, p % 2 == 0 ? "f,office" : "m,work"));
      rows.append(p % 2 == 0 ? ",in" : p % 3 == 0 ? ",front" : ",field");
      for (int f = 0; f < 30; f++) {
        rows.append(",v").append((p * (f + 7) / 5 + p / (f + 1)) % 20);
      }
    }
    people = Files.writeString(folder.resolve("many.csv"), rows.append("\n"));
    java.util.stream.IntStream.range(0, 597)
        .forEach(r -> rules.add("f%d,v%d,0,%d".formatted(r / 20, r % 20, 30 + r % 3)));
    rules.add(100, "sex,f,60,100");
    rules.add(300, "place,front,30,100");
    rules.add(500, "place,field,20,100");
    assertThat(rules).hasSize(600);
    CommandRun run = run(quotas(rules.toArray(String[]::new)), "--seats 100 --json");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .startsWith(
            "{\"feasible\":false,\"conflict\":["
                + "{\"feature\":\"sex\",\"value\":\"f\",\"bound\":\"min\",\"limit\":60},"
                + "{\"feature\":\"place\",\"value\":\"front\",\"bound\":\"min\",\"limit\":30},"
                + "{\"feature\":\"place\",\"value\":\"field\",\"bound\":\"min\",\"limit\":20}],");
    assertThat(run.out()).contains("\"relaxation\":[{");
    rules.set(300, "place,front,20,100");
    assertThat(run(quotas(rules.toArray(String[]::new)), "--seats 100").exit()).isZero();
  }

  @Test
  void jsonHasTheSumAndWhatIsProven() {
    CommandRun run = run(quotas("sex,f,1,1"), "--seats 2 --support votes --json --alternatives 2");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"feasible\":true,\"ids\":[\"b\",\"d\"],\"support\":9223372036854775816,"
                + "\"proven\":true,\"alternatives\":["
                + "{\"ids\":[\"b\",\"c\"],\"support\":9223372036854775808},"
                + "{\"ids\":[\"a\",\"d\"],\"support\":14}]}\n");
    assertThat(run(quotas(), "--seats 1 --json").out())
        .isEqualTo("{\"feasible\":true,\"ids\":[\"a\"],\"support\":1,\"proven\":true}\n");
  }

  @Test
  void differencesOfAlternativesAreSaid() {
    assertThat(run(quotas("sex,f,1,1"), "--seats 2 --support votes --alternatives 1").err())
        .isEqualTo("Alternative 1: support 9223372036854775808 (8 less); without d; with c\n");
  }

  @Test
  void nomineesHoldOneChoiceThatSatisfiesTheQuotas() {
    CommandRun one = run(quotas("sex,f,1,1"), "--seats 2 --nominees 3 --support votes");
    assertThat(one.out()).isEqualTo("id\na\nb\nd\n");
    CommandRun every = run(quotas("sex,f,1,2"), "--seats 2 --nominees 3 --guarantee");
    assertThat(every.out()).isEqualTo("id\na\nc\nd\n");
  }

  @Test
  void anImpossibleTaskIsExplainedAndExitsWith3() {
    String quotas = quotas("sex,f,2,2", "sex,m,1,2");
    CommandRun run = run(quotas, "--seats 2");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("No 2 people together meet the requirements.\n")
        .contains("- sex f: at least 2 (2 among all people)\n- sex m: at least 1");
    assertThat(run(quotas, "--seats 2 --lang zh").err()).startsWith("没有任何 2 人");
  }

  @Test
  void theConflictAndTheLeastChangeStandInJson() {
    String quotas = quotas("sex,f,3,3", "sex,m,0,0");
    assertThat(run(quotas, "--seats 3 --json").out())
        .isEqualTo(
            "{\"feasible\":false,\"conflict\":["
                + "{\"feature\":\"sex\",\"value\":\"f\",\"bound\":\"min\",\"limit\":3}],"
                + "\"relaxation\":[{\"feature\":\"sex\",\"value\":\"f\",\"bound\":\"min\","
                + "\"from\":3,\"to\":2},{\"feature\":\"sex\",\"value\":\"m\",\"bound\":\"max\","
                + "\"from\":0,\"to\":1}]}\n");
  }

  @Test
  void aRelaxationStaysWithinFlex() {
    String flex = "feature,value,min,max,min_flex,max_flex\nsex,f,2,2,2,2\nsex,m,1,2,%s,2\n";
    assertThat(run(flex.formatted("0"), "--seats 2 --json").out())
        .contains("\"relaxation\":[{\"feature\":\"sex\",\"value\":\"m\",\"bound\":\"min\"");
    CommandRun stuck = run(flex.formatted("1"), "--seats 2 --json");
    assertThat(stuck.out()).contains("\"relaxation\":[]}");
    assertThat(stuck.err()).contains("min_flex and max_flex allow");
  }

  @ParameterizedTest
  @CsvSource({"--seats 5", "--seats 9223372036854775807", "--seats 2 --nominees 5 --guarantee"})
  void tooFewPeopleLeaveBothListsEmpty(String options) {
    CommandRun run = run(quotas("sex,f,1,1"), options + " --json");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("{\"feasible\":false,\"conflict\":[],\"relaxation\":[]}\n");
    assertThat(run.err()).startsWith("There are 4 people for ");
  }

  @Test
  void timeThatIsUpIsNoAnswer() {
    CommandRun run = run(quotas("sex,f,1,1"), "--seats 2 --seconds 0.000000001 --json");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("{\"feasible\":null}\n");
    assertThat(run(quotas("sex,f,1,1"), "--seats 2 --seconds 60").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seats 0 | OPTION_VALUE --seats cannot be 0",
        "--seats x | OPTION_VALUE --seats cannot be x",
        "--seats 9223372036854775808 | OPTION_VALUE --seats cannot be 9223372036854775808",
        "--seats 2 --nominees 1 | NOMINEES_BELOW_SEATS --nominees 1 is below --seats 2",
        "--seats 2 --alternatives -1 | OPTION_VALUE --alternatives cannot be -1",
        "--seats 2 --seconds 0 | OPTION_VALUE --seconds cannot be 0",
        "--seats 2 --seconds 1e3 | OPTION_VALUE --seconds cannot be 1e3",
        "--seats 2 --unknown | OPTION_UNKNOWN --unknown",
        "--lang en | ARGUMENT_MISSING --seats is missing",
      })
  void aWrongCallExitsWith2(String options, String expected) {
    CommandRun run = run(quotas("sex,f,1,1"), options);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("command:1:1 " + expected);
  }

  @Test
  void everythingMissingIsListed() {
    CommandRun run = CommandRun.of("slate", "--json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().split("ARGUMENT_MISSING")).hasSize(4);
  }

  @Test
  void wrongTablesExitWith2AndListEveryProblem() {
    CommandRun run = run(quotas("age,x,1,2", "sex,f,3,2"), "--seats 2 --support points");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("people.csv:1:1 COLUMN_MISSING")
        .contains("q.csv:2:1 FEATURE_WITHOUT_COLUMN people.csv has no column for the feature age")
        .contains("q.csv:3:7 QUOTA_MIN_ABOVE_MAX min 3 is above max 2");
  }

  @Test
  void theAuditGivesTheRangeOfEveryVote() {
    CommandRun run = call("slate audit", quotas("sex,f,1,2", "sex,m,3,3"), "--seats 3");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                "feature,value,min,max,lowest,highest,outcome\n"
                    + "sex,f,1,2,1,2,guaranteed\nsex,m,3,3,1,2,impossible\n",
                "sex f: 2 of the 4 names and 2 others, so between 1 and 2 of the 3 elected; 1 to 2 are"
                    + " asked for. Guaranteed, with 0 to spare.\n"
                    + "sex m: 2 of the 4 names and 2 others, so between 1 and 2 of the 3 elected; 3 to"
                    + " 3 are asked for. Impossible: even the most favourable vote misses by 1.\n"));
    assertThat(call("slate audit", quotas("sex,f,2,2"), "--seats 3 --lang zh").err())
        .isEqualTo("sex f：名单共 4 人，其中 2 人，其余 2 人，当选 3 人中必有 1 至 2 人；要求 2 至 2 人。可能满足：选举结果可能少 1 人。\n");
    assertThat(call("slate audit", quotas("sex,f,2,2"), "--seats 3 --json").out())
        .contains("\"lowest\":1,\"highest\":2,\"outcome\":\"possible\"");
  }

  @Test
  void aPlanSharesAnAimOut() throws IOException {
    String units =
        Files.writeString(
                folder.resolve("units.csv"), "unit,min,max,weight\na,0,9,40\nb,1,5,20\nc,0,1,20\n")
            .toString();
    assertThat(CommandRun.of("slate", "plan", "--aim", "8", units).out())
        .isEqualTo(
            "unit,min,max,weight,target,spare,others\n"
                + "a,0,9,40,5,0,3\nb,1,5,20,2,0,4\nc,0,1,20,1,0,7\n");
    CommandRun none = CommandRun.of("slate", "plan", "--aim", "16", units);
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).isEqualTo("The units' greatest numbers together miss the aim by 1.\n");
    Files.writeString(folder.resolve("units.csv"), "unit,min,max,weight\na,3,2,1\n");
    assertThat(CommandRun.of("slate", "plan", "--aim", "1", units).exit()).isEqualTo(2);
  }

  @Test
  void reservesComeByLikenessAndSupport() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "id,sex\na,m\nc,f\n");
    CommandRun run =
        call("slate reserves", quotas("sex,f,1,1"), "--seats 2 --support votes --list " + list);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0, "id,reserve,support,alike\na,b,9223372036854775807,true\nc,d,9,true\n", ""));
  }

  @Test
  void anAuditNeedsAListAsLongAsTheSeats() {
    CommandRun run = call("slate audit", quotas("sex,f,1,2"), "--seats 5");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("There are 4 people for 5 places.\n");
    assertThat(call("slate audit", quotas("sex,f,1,2"), "--seats 5 --json").out())
        .isEqualTo("{\"feasible\":false,\"conflict\":[],\"relaxation\":[]}\n");
  }

  @Test
  void aWrongAuditExitsWith2() {
    assertThat(call("slate audit", quotas("sex,f,2,1"), "--seats 3").exit()).isEqualTo(2);
    assertThat(call("slate audit", quotas("sex,f,1,2"), "--seats 0").exit()).isEqualTo(2);
    assertThat(CommandRun.of("slate", "audit").err()).contains("--seats is missing");
  }
}
