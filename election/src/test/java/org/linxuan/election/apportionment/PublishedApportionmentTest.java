package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * National apportionments as published, to the seat.
 *
 * <ul>
 *   <li>us-house-2020: U.S. Census Bureau, 2020 Census, Table 1, Apportionment Population and
 *       Number of Representatives by State (equal proportions, at least one each).
 *   <li>bundestag-2021: Der Bundeswahlleiter, 9 September 2021, Sitzkontingente der Länder, § 6
 *       Abs. 2 BWG (Sainte-Laguë; its divisor was 121,400).
 *   <li>japan-2020: seats of the House of Representatives by prefecture under the Adams method from
 *       the total population of the 2020 census (126,146,099), as enacted in 2022 ("+10 -10").
 * </ul>
 */
class PublishedApportionmentTest {

  @ParameterizedTest
  @CsvSource({
    "us-house-2020, HUNTINGTON_HILL, 435, 50",
    "bundestag-2021, SAINTE_LAGUE, 598, 16",
    "japan-2020, ADAMS, 289, 47"
  })
  void comesOutToTheSeat(String name, ApportionmentMethod method, long house, int units)
      throws Exception {
    List<Table.Row> rows = read(name).rows();
    assertThat(rows).hasSize(units);
    List<Claimant> claimants =
        rows.stream().map(row -> Claimant.of(row.text("unit"), row.count("weight"))).toList();
    Outcome outcome = Apportioner.apportion(method, house, claimants);
    assertThat(outcome)
        .isEqualTo(new Outcome.Apportioned(rows.stream().map(row -> row.count("seats")).toList()));
  }

  static Table read(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            PublishedApportionmentTest.class.getResourceAsStream(name + ".csv"), name)) {
      Problems problems = new Problems();
      TableSpec spec =
          TableSpec.of(Column.text("unit"), Column.count("weight"), Column.count("seats"));
      Table table = TableReader.read(spec, Source.bytes(name, in.readAllBytes()), problems);
      assertThat(problems.list()).isEmpty();
      return table;
    }
  }
}
