package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationProblem;
import org.linxuan.election.organization.OrganizationRow;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Checks that the organisations read are properly nested, and finds each one's electoral unit from
 * the tree itself, whatever the ids look like.
 */
final class TreeIntake {
  private static final long SMALL = 300_000;

  /** Rows at fault; with {@code level > parent's level} everywhere there can be no circle. */
  private static final String AT_FAULT =
      """
      SELECT o.organization
      FROM raw_organizations o
      LEFT JOIN (
        SELECT organization, max(level) AS level FROM raw_organizations
        WHERE organization IN (SELECT parent FROM raw_organizations)
        GROUP BY organization
      ) p ON p.organization = o.parent
      WHERE o.level < 1
        OR (o.parent = '' AND o.level > 1)
        OR (o.parent <> '' AND (o.level = 1 OR p.level IS NULL OR p.level >= o.level))""";

  /** The unit of every organisation that has others under it; what hangs in a circle has none. */
  private static final String PLACED =
      """
      CREATE OR REPLACE TEMP TABLE placed AS
      WITH RECURSIVE placed AS (
        SELECT organization, CAST(row_number() OVER (ORDER BY organization) AS INTEGER) AS unit, level
        FROM raw_organizations WHERE parent = ''
        UNION ALL
        SELECT i.organization, p.unit, i.level
        FROM inner_ones i JOIN placed p ON p.organization = i.parent AND p.level < i.level
      )
      SELECT * FROM placed""";

  /** Every organisation with its unit; null where it is not properly nested. */
  private static final String WITH_UNIT =
      """
      SELECT
        CASE
          WHEN o.parent = '' AND o.level = 1 THEN p.unit
          WHEN o.parent <> '' AND o.level > p.level THEN p.unit
        END AS unit,
        o.organization, o.parent, o.level, o.members
      FROM raw_organizations o
      LEFT JOIN placed p
        ON p.organization = CASE WHEN o.parent = '' THEN o.organization ELSE o.parent END""";

  private static final String TWICE =
      "SELECT organization FROM raw_organizations GROUP BY organization HAVING count(*) > 1";

  private final Duck duck;
  private final Path file;
  private final Charset charset;
  private final Problems problems;

  TreeIntake(Duck duck, Path file, Charset charset, Problems problems) {
    this.duck = duck;
    this.file = file;
    this.charset = charset;
    this.problems = problems;
  }

  /**
   * Reads and checks the file, and makes {@code tree(unit, k, organization, parent, level,
   * members)}, where k rises with the ids of a unit; units are numbered from 1 in order of their
   * ids. Empty where the tree is not properly nested.
   */
  List<Unit> read() throws IOException {
    Problems found = new Problems();
    new Intake(duck, charset, found).read(InputTable.ORGANIZATIONS, file);
    boolean readable = found.isEmpty();
    boolean csv = !Intake.isParquet(file);
    if (!readable && !csv) {
      problems.addAll(found);
      return List.of();
    }
    if (readable) {
      List<Unit> units = units();
      if (!units.isEmpty()) {
        return units;
      }
    }
    boolean small = Long.parseLong(duck.value("SELECT count(*) FROM raw_organizations")) <= SMALL;
    if (csv && small) {
      OrganizationTables.tree(Source.of(file, charset), problems);
    } else if (readable) {
      OrganizationTree.build(rowsAtFault(), problems);
      checkSum();
    } else {
      problems.addAll(found);
    }
    return List.of();
  }

  /** The units; empty where something is wrong. */
  private List<Unit> units() {
    duck.run(
        "CREATE OR REPLACE TEMP TABLE parents AS SELECT DISTINCT parent FROM raw_organizations");
    duck.run(
        """
        CREATE OR REPLACE TEMP TABLE inner_ones AS
        SELECT organization, parent, level FROM raw_organizations
        WHERE organization IN (SELECT parent FROM parents)""");
    duck.run(PLACED);
    boolean rising =
        duck.isTrue(
            """
            SELECT coalesce(bool_and(rising), TRUE)
            FROM (SELECT organization > lag(organization) OVER () AS rising FROM raw_organizations)""");
    if (!rising
        && !duck.isTrue("SELECT count(*) = count(DISTINCT organization) FROM raw_organizations")) {
      return List.of();
    }
    String units = "SELECT unit, min(organization), max(organization), sum(members) FROM ";
    List<List<String>> rows = duck.rows(units + "(" + WITH_UNIT + ") GROUP BY unit ORDER BY unit");
    BigInteger members =
        rows.stream().map(r -> new BigInteger(r.get(3))).reduce(BigInteger::add).orElseThrow();
    boolean whole = rows.stream().noneMatch(r -> r.get(0).isEmpty());
    if (!whole || members.bitLength() > 63) {
      return List.of();
    }
    List<Unit> found =
        rows.stream().map(r -> new Unit(Integer.parseInt(r.get(0)), r.get(1), r.get(2))).toList();
    makeTree(rising && Unit.areApart(found));
    return found;
  }

  /**
   * Units that lie apart in a file in order are found in the file itself; else a copy is sorted.
   */
  private void makeTree(boolean apart) {
    if (apart) {
      duck.run("DROP TABLE IF EXISTS tree");
      duck.run(
          "CREATE OR REPLACE VIEW tree AS SELECT 0 AS unit, CAST(line AS INTEGER) AS k, * EXCLUDE (line, col) FROM raw_organizations");
      return;
    }
    duck.run("CREATE OR REPLACE TABLE unsorted AS " + WITH_UNIT);
    duck.run(
        """
        CREATE OR REPLACE TABLE tree AS
        SELECT CAST(row_number() OVER (ORDER BY unit, organization) AS INTEGER) AS k, *
        FROM unsorted ORDER BY k""");
    duck.run("DROP TABLE unsorted");
  }

  /**
   * The rows at fault, others with the same ids, and all above them: enough to say what is wrong.
   */
  private List<OrganizationRow> rowsAtFault() {
    duck.run("CREATE OR REPLACE TEMP TABLE fault AS " + AT_FAULT + " UNION " + TWICE);
    duck.run(
        """
        CREATE OR REPLACE TEMP TABLE concerned AS
        WITH RECURSIVE up AS (
          SELECT organization FROM fault
          UNION
          SELECT o.parent FROM raw_organizations o JOIN up USING (organization) WHERE o.parent <> ''
        )
        SELECT * FROM up""");
    List<OrganizationRow> rows = new ArrayList<>();
    duck.rows(
            """
            SELECT line, col, organization, parent, level, members FROM raw_organizations
            WHERE organization IN (SELECT organization FROM concerned) ORDER BY line""")
        .forEach(
            r ->
                rows.add(
                    OrganizationRow.at(
                        new Organization(
                            r.get(2), r.get(3), Long.parseLong(r.get(4)), Long.parseLong(r.get(5))),
                        CsvIntake.where(file.toString(), r))));
    return rows;
  }

  private void checkSum() {
    for (List<String> row :
        duck.rows(
            """
            SELECT line, col FROM (
              SELECT line, col, sum(members) OVER (ORDER BY line) AS so_far FROM raw_organizations)
            WHERE so_far > 9223372036854775807 ORDER BY line LIMIT 1""")) {
      Where where = CsvIntake.where(file.toString(), row);
      problems.add(OrganizationProblem.MEMBERS_TOO_MANY, where);
    }
  }
}
