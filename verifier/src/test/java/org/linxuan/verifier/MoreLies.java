package org.linxuan.verifier;

import java.util.List;
import java.util.stream.Stream;

/**
 * The second half of the catalogue of planted lies, about the package of the demonstration
 * election.
 */
final class MoreLies {
  private MoreLies() {}

  static List<Lie> lies9() {
    return List.of(
        Lie.of(
            "settled with exactly half",
            "VOTE_SHORT",
            "preparatory.vote",
            f ->
                f.line(
                    "inputs/meeting-names.csv",
                    "d33-settle,d33-p001,",
                    l -> "d33-settle,d33-p001,true,20,16,0,")),
        Lie.of(
            "the chain one name short",
            "CHAIN",
            "d33",
            f -> f.cell("results/chain.csv", "d33,vetted-preliminary,", 2, "61")),
        Lie.of(
            "a broken composition said to hold",
            "COMPOSITION",
            "d33",
            f -> f.cell("results/composition.csv", "d33,preliminary,front-line-share,", 3, "1")),
        Lie.of(
            "a range said to be guaranteed",
            "RANGE",
            "",
            f ->
                f.line(
                    "results/ranges.csv",
                    "d33,front-line-share,",
                    l ->
                        l.contains("guaranteed")
                            ? l.replace("guaranteed", "impossible")
                            : l.replace("possible", "guaranteed"))));
  }

  static List<Lie> lies10() {
    return List.of(
        Lie.of(
            "a number fixed beforehand added afterwards",
            "PLAN_MISSING",
            "composition.planned-numbers",
            f -> f.cell("inputs/planned.csv", "d33,women,", 3, "2022-04-30")),
        Lie.of(
            "a stage opened by another body",
            "STAGE_BODY",
            "stage.opened-by-body",
            f -> f.cell("inputs/stage-openings.csv", "d33,nomination,", 3, "unit-standing")),
        Lie.of(
            "a stage opened while suspended",
            "STAGE_SUSPENDED",
            "stage.not-suspended",
            f ->
                f.line(
                    "inputs/suspensions.csv",
                    "d04,",
                    l -> l.replace("2022-04-15,", "2022-05-31,"))),
        Lie.of(
            "a gate said to be met",
            "GATE",
            "",
            f -> f.cell("results/gates.csv", "d33,nomination,nomination.plenum,", 3, "false")));
  }

  static List<Lie> lies11() {
    return List.of(
        Lie.of(
            "one ballot altered",
            "TALLY",
            "d31",
            f ->
                f.line(
                    "auditors/ballots-d31-1.csv",
                    "0",
                    l -> l.contains(",+,") ? l.replaceFirst(",\\+,", ",-,") : l)),
        Lie.of(
            "a ballot added",
            "COUNT",
            "d31",
            f -> f.line("auditors/ballots-d31-1.csv", "0", l -> l + "\nffff" + l.substring(4))),
        Lie.of(
            "votes of two candidates swapped",
            "TALLY",
            "d33",
            f -> {
              String[] one = row(f, "results/tallies.csv", "d33,1,d33-p001,");
              String[] two = row(f, "results/tallies.csv", "d33,1,d33-p046,");
              f.cell("results/tallies.csv", "d33,1,d33-p001,", 3, two[3]);
              f.cell("results/tallies.csv", "d33,1,d33-p046,", 3, one[3]);
            }));
  }

  static List<Lie> lies12() {
    return List.of(
        Lie.of(
            "votes of a summary raised",
            "TALLY",
            "d12",
            f ->
                f.line(
                    "inputs/summary-tallies.csv",
                    "d12,60,",
                    l -> l.replaceFirst(",(\\d+),(\\d+),(\\d+)$", ",999,0,0"))),
        Lie.of(
            "a candidate on the ballot whom nobody settled",
            "CANDIDATES_WRONG",
            "election.form",
            f -> {
              f.line("inputs/ballot-candidates.csv", "d33,1,3,", l -> "d33,1,3,d33-p060");
              f.line(
                  "auditors/ballots-d33-1.csv", "ballot,", l -> l.replace("d33-p003", "d33-p060"));
            }),
        Lie.of(
            "more returned than issued",
            "COUNT",
            "more-returned",
            f -> f.cell("inputs/ballot-rounds.csv", "d33,1,", 5, "80")),
        Lie.of(
            "a scrutineer who is absent",
            "SCRUTINEERS",
            "election.scrutineers",
            f ->
                f.line(
                    "inputs/officers.csv",
                    "d33,scrutineer,",
                    l -> l.replaceFirst("d33-e0\\d\\d", "d33-e090"))));
  }

  static List<Lie> lies13() {
    return List.of(
        Lie.of(
            "somebody elected who was not",
            "ELECTED",
            "d33",
            f -> f.cell("results/elected.csv", "d33,d33-p001,", 1, "d33-p050")),
        Lie.of(
            "a delegate invented",
            "DELEGATE_INVENTED",
            "d33-p060",
            f -> f.add("results/delegates.csv", "d38,d33-p060,某某,Mou Mou,male,Han,worker")),
        Lie.of(
            "a delegate left out",
            "DELEGATE_DROPPED",
            "d07",
            f -> f.drop("results/delegates.csv", "d07,d07-p001,")),
        Lie.of(
            "a refused credential confirmed",
            "CREDENTIALS",
            "d33-p010",
            f ->
                f.line(
                    "inputs/review.csv",
                    "d33-p010,",
                    l -> "d33-p010,confirmed,,,credentials-committee,2022-09-25")),
        Lie.of(
            "reviewed before the change",
            "REVIEW_MISSING",
            "credentials.review",
            f -> f.cell("inputs/review.csv", "d33-p010,", 5, "2022-08-01")));
  }

  static List<Lie> lies14() {
    return List.of(
        Lie.of(
            "no talk with somebody not elected",
            "AFTERCARE_MISSING",
            "aftercare.recorded",
            f -> f.drop("inputs/aftercare.csv", "d31-p03")),
        Lie.of(
            "a unit's end improved",
            "ENDS",
            "d04",
            f -> f.line("results/ends.csv", "d04,", l -> l.replace("seats-short", "complete"))),
        Lie.of(
            "a total rounded up",
            "TOTALS",
            "confirmed",
            f -> f.cell("results/totals.csv", "confirmed,", 1, "2297")),
        Lie.of(
            "a decision removed and everything signed anew",
            "DECISION_MISSING",
            "d33",
            f ->
                f.drop(
                    "decisions.jsonl",
                    "{\"act\":\"settle-by-vote\",\"articles\":[\"a-5.4\"],\"body\":\"unit-plenum\",\"checked_by\":\"d33")));
  }

  static List<Lie> lies15() {
    return List.of(
        Lie.of(
            "two decisions in another order",
            "DECISION_ORDER",
            "",
            f -> {
              String[] lines = f.text("decisions.jsonl").split("\n");
              String first = lines[0];
              lines[0] = lines[lines.length - 1];
              lines[lines.length - 1] = first;
              f.put("decisions.jsonl", String.join("\n", lines) + "\n");
            }),
        Lie.of(
            "a candidate added to the record after the vote",
            "DECISION_EXTRA",
            "d33-p060",
            f -> {
              String line =
                  Stream.of(f.text("decisions.jsonl").split("\n"))
                      .filter(l -> l.contains("\"to\":\"candidate\"") && l.contains("\"d33-p050\""))
                      .findFirst()
                      .orElseThrow();
              f.put(
                  "decisions.jsonl",
                  f.text("decisions.jsonl")
                      .replace(
                          line + "\n", line + "\n" + line.replace("d33-p050", "d33-p060") + "\n"));
            }));
  }

  static List<Lie> lies16() {
    return List.of(
        Lie.of(
            "another mandate under an act",
            "DECISION_WRONG",
            "",
            f ->
                f.line(
                    "decisions.jsonl",
                    "{\"act\":\"propose-preliminary-nominees\",\"articles\":[\"a-5.3a\"],\"body\":\"unit-standing\",\"checked_by\":\"d33",
                    l -> l.replaceFirst("\"mandate\":\"[0-9a-f]{8}", "\"mandate\":\"00000000"))),
        Lie.clumsy(
            "a file changed without the manifest",
            "MANIFEST_CHANGED",
            "results/seats.csv",
            f -> f.cell("results/seats.csv", "d01,", 5, "66")),
        Lie.clumsy(
            "a file added",
            "MANIFEST_EXTRA",
            "results/more.csv",
            f -> f.put("results/more.csv", "a\n")),
        Lie.clumsy(
            "a file taken away",
            "MANIFEST_MISSING",
            "inputs/roll.csv",
            f -> f.files().remove("inputs/roll.csv")));
  }

  static List<Lie> lies17() {
    return List.of(
        Lie.clumsy(
            "an entry taken from the log",
            "LOG_",
            "",
            f ->
                f.files().entrySet().stream()
                    .filter(e -> e.getKey().startsWith("log/tile/entries/000"))
                    .forEach(
                        e ->
                            e.setValue(
                                java.util.Arrays.copyOfRange(
                                    e.getValue(), 82, e.getValue().length)))),
        Lie.clumsy(
            "a checkpoint of another size",
            "LOG_",
            "",
            f ->
                f.put(
                    "log/checkpoint",
                    f.text("log/checkpoint").replaceFirst("\n(\\d+)\n", "\n17\n"))));
  }

  private static String[] row(Forgery f, String path, String begins) {
    return Stream.of(f.text(path).split("\n"))
        .filter(l -> l.startsWith(begins))
        .findFirst()
        .orElseThrow()
        .split(",", -1);
  }
}
