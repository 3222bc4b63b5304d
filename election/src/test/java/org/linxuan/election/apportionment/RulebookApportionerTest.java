package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Measure;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.election.rulebook.MeasuresRules.Reserved;
import org.linxuan.election.rulebook.PairsRules;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

class RulebookApportionerTest {
  private static final InputColumn UNIT = column("unit", InputColumn.Type.TEXT);
  private static final InputColumn MEMBERS = column("members", InputColumn.Type.COUNT);
  private static final InputColumn PREVIOUS = column("previous", InputColumn.Type.COUNT);
  private final Problems problems = new Problems();

  private static InputColumn column(String name, InputColumn.Type type) {
    return InputColumn.of(name, type);
  }

  private Optional<Allocation> run(ApportionmentRules rules, String text) {
    Table table = RulebookApportioner.read(rules, Source.text("t.csv", text), problems);
    assertThat(problems.list()).isEmpty();
    return RulebookApportioner.apportion(rules, table, problems);
  }

  private List<Long> seats(ApportionmentRules rules, String text) {
    return units(rules, text).stream().map(UnitSeats::seats).toList();
  }

  private List<UnitSeats> units(ApportionmentRules rules, String text) {
    Allocation allocation = run(rules, text).orElseThrow(() -> new AssertionError(problems));
    return ((Allocation.Settled) allocation).units();
  }

  private List<String> codes() {
    return problems.list().stream().map(Problem::code).map(code -> code.name()).toList();
  }

  private static List<String> path(UnitSeats unit) {
    return unit.path().stream().map(s -> s.what().en() + ": " + s.how().en()).toList();
  }

  @Test
  void pairsGoByAdams() {
    PairsRules rules =
        new PairsRules("", List.of(UNIT, MEMBERS), "members", 20L, 2L, ApportionmentMethod.ADAMS);
    // Ten pairs by rounding up: divisor 100 gives 5 + 4 + 1.
    List<UnitSeats> units = units(rules, "unit,members\na,480\nb,350\nc,20\n");
    assertThat(units.stream().map(UnitSeats::seats)).containsExactly(10L, 8L, 2L);
    assertThat(path(units.get(0)))
        .containsExactly(
            "share of members: 480 / 850 = 56.4706 %",
            "share of 10 groups: 5.6471",
            "rounding (adams): 480 / 100 = 4.8000 → 5",
            "seats: 5 × 2 = 10");
    assertThat(run(rules, "unit,members\na,1\nb,1\nc,1\n").orElseThrow())
        .isInstanceOfSatisfying(
            Allocation.Undecided.class,
            end -> {
              Outcome.Tie tie = (Outcome.Tie) end.outcome();
              assertThat(tie.tied()).containsExactly("a", "b", "c");
              assertThat(tie.seats()).isEqualTo(1);
            });
    assertThat(run(rules.withTotal(21).orElseThrow(), "unit,members\na,1\n")).isEmpty();
    assertThat(codes()).containsExactly("TOTAL_IMPOSSIBLE");
  }

  @Test
  void baseMandatesComeFirstAndTheRestByADivisor() {
    BasePlusDivisorRules rules =
        new BasePlusDivisorRules(
            "", List.of(UNIT, MEMBERS), "members", 16L, 2L, ApportionmentMethod.SAINTE_LAGUE);
    List<UnitSeats> units = units(rules, "unit,members\na,530\nb,470\nc,0\n");
    assertThat(units.stream().map(UnitSeats::seats)).containsExactly(7L, 7L, 2L);
    assertThat(path(units.get(0))).contains("base: 2", "seats: 2 + 5 = 7");
    Allocation none = run(rules.withTotal(5).orElseThrow(), "unit,members\na,1\nb,1\nc,0\n").get();
    assertThat(((Outcome.Infeasible) ((Allocation.Undecided) none).outcome()).least()).isEqualTo(6);
  }

  @Test
  void aTableIsTakenAsItStands() {
    HandTableRules rules =
        new HandTableRules("", List.of(UNIT, column("seats", InputColumn.Type.COUNT)), 10L);
    assertThat(seats(rules, "unit,seats\na,7\nb,3\n")).containsExactly(7L, 3L);
    assertThat(RulebookApportioner.header(rules)).containsExactly("unit", "seats");
    assertThat(run(rules, "unit,seats\na,7\nb,4\n")).isEmpty();
    assertThat(codes()).containsExactly("SEATS_SUM");
  }

  @Test
  void formulasThatGiveNoSeatsAreNamed() {
    FormulaRules rules = formula("members / 2", "1 / members");
    assertThat(run(rules, "unit,members\na,3\nb,0\n")).isEmpty();
    assertThat(problems.list().stream().map(p -> p.where().line() + " " + p.code().name()))
        .containsExactly("2 SEATS_TOO_MANY", "3 FORMULA_DIVIDES_BY_ZERO");
  }

  @Test
  void negativeSeatsAreNone() {
    assertThat(run(formula("1 - members", "1"), "unit,members\na,2\n")).isEmpty();
    assertThat(codes()).containsExactly("SEATS_TOO_MANY");
  }

  private static FormulaRules formula(String seats, String step) {
    return new FormulaRules(
        "",
        List.of(UNIT, MEMBERS),
        List.of(),
        List.of(new FormulaRules.Step("step", new Text("步", "step"), step)),
        seats,
        List.of());
  }

  private static MeasuresRules measures(long total, long base, Pull pull, List<Reserved> reserved) {
    return new MeasuresRules(
        "",
        List.of(UNIT, MEMBERS, PREVIOUS),
        total,
        List.of(new Measure("members", Fraction.ONE)),
        base,
        pull,
        1L,
        null,
        ApportionmentMethod.SAINTE_LAGUE,
        reserved,
        false);
  }

  private static final Pull HALF = new Pull("previous", Fraction.of(1, 2), Fraction.of(1, 10), 1L);

  @Test
  void aNewUnitIsNeitherPulledNorLimited() {
    // By the formula 10 each; the old ones are pulled towards 20 / 40 of what the new one leaves.
    MeasuresRules rules = measures(50, 0, HALF, List.of());
    String table = "unit,members,previous\nold,20,22\nother,20,18\nnew,10,0\n";
    List<UnitSeats> units = units(rules, table);
    assertThat(units.stream().map(UnitSeats::seats)).containsExactly(21L, 19L, 10L);
    assertThat(path(units.get(2)))
        .contains("previous: none: a new unit, not pulled and not limited");
  }

  @Test
  void withoutAPullTheMeasuresDecideAlone() {
    MeasuresRules rules = measures(20, 5, null, List.of());
    assertThat(seats(rules, "unit,members,previous\na,70,1\nb,30,19\n")).containsExactly(12L, 8L);
  }

  @Test
  void reservedSeatsComeBeforeTheShares() {
    MeasuresRules rules = measures(20, 0, null, List.of(new Reserved("b", 10L, "")));
    assertThat(seats(rules, "unit,members,previous\na,70,1\nb,30,19\n")).containsExactly(7L, 13L);
    assertThat(run(rules, "unit,members,previous\na,70,1\nc,30,19\n")).isEmpty();
    assertThat(codes()).containsExactly("RESERVED_UNIT_MISSING");
  }

  @Test
  void basesAboveTheTotalAreInfeasible() {
    Allocation end =
        run(measures(20, 11, null, List.of()), "unit,members,previous\na,1,1\nb,1,1\n").get();
    Outcome.Infeasible why = (Outcome.Infeasible) ((Allocation.Undecided) end).outcome();
    assertThat(why.reason()).isEqualTo(Outcome.Reason.LEAST_ABOVE_SEATS);
    assertThat(why.least()).isEqualTo(22);
  }

  @Test
  void aFloorAboveWhatTheLimitAllowsNamesTheUnit() {
    MeasuresRules rules = measures(20, 0, HALF, List.of(new Reserved("b", 9L, "")));
    Allocation end = run(rules, "unit,members,previous\na,1,14\nb,1,6\n").get();
    Outcome.Infeasible why = (Outcome.Infeasible) ((Allocation.Undecided) end).outcome();
    assertThat(why.reason()).isEqualTo(Outcome.Reason.UNIT_BOUNDS_CROSSED);
    assertThat(why.units()).containsExactly("b");
  }

  @Test
  void mergedUnitsCarryTheSumOfTheirPredecessors() {
    // 30 and 12 became one unit: it stands at 42 and may move by four.
    MeasuresRules rules = measures(100, 0, HALF, List.of());
    assertThat(seats(rules, "unit,members,previous\nmerged,10,42\nrest,90,58\n"))
        .containsExactly(38L, 62L);
  }
}
