package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** The shipped editions give the numbers that their federations published or their rules imply. */
class ShippedSeatsTest {
  private final Problems problems = new Problems();

  private static ApportionmentRules rules(String id) {
    Problems none = new Problems();
    return Objects.requireNonNull(
        RulebookLoader.load(id, none).orElseThrow(() -> new AssertionError(none)).apportionment());
  }

  private List<List<Object>> table(ApportionmentRules rules, String text) {
    Table table = RulebookApportioner.read(rules, Source.text("t.csv", text), problems);
    Allocation.Settled settled =
        (Allocation.Settled)
            RulebookApportioner.apportion(rules, table, problems)
                .orElseThrow(() -> new AssertionError(problems));
    List<UnitSeats> units = settled.units();
    return java.util.stream.IntStream.range(0, units.size())
        .mapToObj(i -> RulebookApportioner.row(rules, table.rows().get(i), units.get(i)))
        .toList();
  }

  /** California, New York and Pennsylvania as in the party's Call for the convention. */
  @Test
  void democraticDelegates() {
    ApportionmentRules rules = rules("dnc-2020");
    assertThat(RulebookApportioner.header(rules))
        .containsExactly(
            "unit",
            "party_votes",
            "electors",
            "bonus_percent",
            "seats",
            "district",
            "at_large",
            "pledged_pleo");
    assertThat(
            table(
                rules,
                "unit,party_votes,electors,bonus_percent\n"
                    + "CA,24882546,55,0\nNY,13832940,29,25\nPA,9193078,20,25\n"))
        .containsExactly(
            List.of("CA", 24882546L, 55L, 0L, 415L, 271L, 90L, 54L),
            List.of("NY", 13832940L, 29L, 25L, 274L, 184L, 61L, 29L),
            List.of("PA", 9193078L, 20L, 25L, 186L, 125L, 41L, 20L));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "251,1", "252,2", "419,2", "420,3", "125991,750"})
  void greenDelegates(long members, long seats) {
    assertThat(table(rules("greens-2022"), "unit,members\nBerlin," + members + "\n"))
        .containsExactly(List.of("Berlin", members, seats));
  }

  @Test
  void greenSharesThatAreNoneAreRefused() {
    ApportionmentRules none = rules("greens-2022").withTotal(0).orElseThrow();
    Table table = RulebookApportioner.read(none, Source.text("t", "unit,members\na,1\n"), problems);
    assertThat(RulebookApportioner.apportion(none, table, problems)).isEmpty();
    ApportionmentRules tiny = rules("greens-2022").withTotal(1).orElseThrow();
    Table huge =
        RulebookApportioner.read(
            tiny, Source.text("t", "unit,members\na,9223372036854775807\n"), new Problems());
    Problems more = new Problems();
    assertThat(RulebookApportioner.apportion(tiny, huge, more)).isEmpty();
    assertThat(more.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"5000,1", "5001,2", "75000,7", "75001,8", "900000,22", "900001,23"})
  void transportDelegates(long members, long seats) {
    assertThat(table(rules("itf-2018"), "unit,members\nUnion," + members + "\n"))
        .containsExactly(List.of("Union", members, seats));
  }

  @Test
  void theReferenceAcceptsATableFilledInByHand() {
    ApportionmentRules rules = rules("congress-20").withTotal(50).orElseThrow();
    String header = "unit,kind,organizations,members,previous_seats,seats\n";
    Table table =
        RulebookApportioner.read(
            rules, Source.text("t.csv", header + "a,x,1,1,30,27\nb,x,1,2,20,23\n"), problems);
    Allocation.Settled settled =
        (Allocation.Settled) RulebookApportioner.apportion(rules, table, problems).orElseThrow();
    assertThat(settled.units().stream().map(UnitSeats::seats)).containsExactly(27L, 23L);
    assertThat(settled.notes()).hasSize(1);
    assertThat(settled.notes().get(0).en())
        .isEqualTo("b: the seats entered by hand, 23, are not in 18 – 22");
    assertThat(settled.notes().get(0).zh()).contains("23").contains("18 – 22");
  }

  @Test
  void aHandTableWithGapsOrAnotherSumIsRefused() {
    ApportionmentRules rules = rules("congress-20").withTotal(50).orElseThrow();
    String header = "unit,kind,organizations,members,previous_seats,seats\n";
    for (String rows : List.of("a,x,1,1,30,\nb,x,1,2,20,23\n", "a,x,1,1,30,30\nb,x,1,2,20,21\n")) {
      Problems found = new Problems();
      Table table = RulebookApportioner.read(rules, Source.text("t.csv", header + rows), found);
      assertThat(found.isEmpty()).isTrue();
      assertThat(RulebookApportioner.apportion(rules, table, found)).isEmpty();
      assertThat(found.size()).isEqualTo(1);
    }
  }
}
