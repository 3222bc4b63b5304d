package org.linxuan.verifier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * The folder of results holds the tables that are derived and no others, each once: what nobody
 * derives, and a second form of what somebody derives, would be believed unchecked.
 */
final class ResultFiles {
  private static final String FOLDER = "results/";
  private static final List<String> SHORT =
      List.of(
          "seats",
          "conservation",
          "set-aside",
          "identities",
          "duplicates",
          "composition",
          "ranges",
          "chain",
          "clocks",
          "gates",
          "rounds",
          "tallies",
          "elected",
          "credentials",
          "delegates",
          "ends",
          "totals");
  private static final Pattern LONG =
      Pattern.compile("(participation|level-[1-9][0-9]*)\\.csv(\\.gz)?");

  /** Tables that there are only where there are organisations. */
  private static final Set<String> SUMMED =
      Set.of("participation", "conservation.csv", "set-aside.csv");

  private ResultFiles() {}

  /**
   * Names every file that does not belong there.
   *
   * @param levels the levels of the organisations
   */
  static void check(PackageFolder folder, Set<String> levels, Differences out) {
    Set<String> seen = new HashSet<>();
    for (String path : folder.below("results")) {
      String file = path.substring(FOLDER.length());
      boolean isLong = LONG.matcher(file).matches();
      String table = isLong ? file.substring(0, file.indexOf('.')) : file;
      boolean summed = !levels.isEmpty() || !SUMMED.contains(table);
      boolean known =
          isLong
              ? levels.contains(table) || (summed && table.equals("participation"))
              : summed && SHORT.stream().anyMatch(name -> file.equals(name + ".csv"));
      if (!known || !seen.add(table)) {
        out.add(Finding.PACKAGE_EXTRA, path);
      }
    }
  }
}
