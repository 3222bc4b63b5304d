package org.linxuan.verifier;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of planted lies, about the package of the demonstration election. */
final class Lies {
  private Lies() {}

  static List<Lie> all() {
    return Stream.of(
            lies1(),
            lies2(),
            lies3(),
            lies4(),
            lies5(),
            lies6(),
            lies7(),
            lies8(),
            MoreLies.lies9(),
            MoreLies.lies10(),
            MoreLies.lies11(),
            MoreLies.lies12(),
            MoreLies.lies13(),
            MoreLies.lies14(),
            MoreLies.lies15(),
            MoreLies.lies16(),
            MoreLies.lies17(),
            LatestLies.people(),
            LatestLies.machines(),
            LatestLies.reasons(),
            LatestLies.confirmations())
        .flatMap(List::stream)
        .toList();
  }

  static List<Lie> lies1() {
    return List.of(
        Lie.of(
            "a seat moved from one unit to another",
            "SEATS",
            "d02",
            f -> {
              f.cell("results/seats.csv", "d01,", 5, "64");
              f.cell("results/seats.csv", "d02,", 5, "51");
            }),
        Lie.of(
            "members of a unit inflated",
            "SEATS",
            "",
            f -> f.cell("inputs/apportionment.csv", "d08,", 3, "9999999")),
        Lie.of(
            "previous seats of a unit raised",
            "SEATS",
            "d20",
            f -> f.cell("inputs/apportionment.csv", "d20,", 4, "90")),
        Lie.of(
            "a branch's nomination dropped",
            "ROLLUP",
            "d04-p001",
            f -> f.drop("inputs/tallies.csv", "d04-c1-d1-k1-b1,d04-p001,")),
        Lie.of(
            "supporters of a name raised",
            "ROLLUP",
            "d31",
            f ->
                f.line(
                    "inputs/tallies.csv",
                    "d31-c1-d1-k1-b1,",
                    l -> l.substring(0, l.lastIndexOf(',')) + ",1")));
  }

  static List<Lie> lies2() {
    return List.of(
        Lie.of(
            "a majority claimed in the roll-up",
            "ROLLUP",
            "",
            f ->
                f.line(
                    "results/level-2.csv",
                    "d04-c1,",
                    l ->
                        l.contains(",false,")
                            ? l.replace(",false,", ",true,")
                            : l.replace(",true,", ",false,"))),
        Lie.of(
            "participation inflated",
            "PARTICIPATION",
            "d33",
            f -> f.cell("results/participation.csv", "d33,", 4, "99")),
        Lie.of(
            "support lost between levels hidden",
            "CONSERVATION",
            "",
            f -> f.cell("results/conservation.csv", "2,", 2, "1")),
        Lie.of(
            "a form of participation taken away",
            "COVERAGE",
            "nomination.coverage",
            f -> f.drop("inputs/participation-forms.csv", "d04-c1-d1-k1-b1,")),
        Lie.of(
            "a round of consultation left out",
            "ROUND_MISSING",
            "nomination.rounds",
            f -> f.drop("inputs/rounds.csv", "d33,3,")));
  }

  static List<Lie> lies3() {
    return List.of(
        Lie.of(
            "a name dropped without a reason",
            "ROUND_MISSING",
            "nomination.rounds",
            f -> f.cell("inputs/round-names.csv", "d33,1,d33-p064,dropped", 4, "")),
        Lie.of(
            "a name reported against the majority without a reason",
            "REASON_MISSING",
            "nomination.majority",
            f -> f.line("inputs/reports.csv", "d33,d33-p007,", l -> "d33,d33-p007,")),
        Lie.of(
            "a hat hidden",
            "HAT_HIDDEN",
            "d31-p012",
            f ->
                f.line("results/identities.csv", "d31-p012,", l -> l.replace(",true,", ",false,"))),
        Lie.of(
            "an identity relabelled to hold a share",
            "IDENTITY",
            "d01-p002",
            f -> f.cell("inputs/identity.csv", "d01-p002,", 4, "worker")));
  }

  static List<Lie> lies4() {
    return List.of(
        Lie.of(
            "evidence rewritten",
            "IDENTITY",
            "d31-p012",
            f -> {
              f.line(
                  "inputs/evidence.csv",
                  "d31-p012,post,",
                  l ->
                      l.replace(",executive,leading,", ",team-leader,production,")
                          .replace("公司总经理", "装配工"));
              f.line(
                  "inputs/evidence.csv",
                  "d31-p012,occupation,",
                  l -> l.replace("manager", "worker"));
            }),
        Lie.of(
            "one person determines and reviews an identity",
            "IDENTITY_UNCONFIRMED",
            "people.identity-confirmed",
            f -> f.cell("inputs/identity.csv", "d31-p003,", 7, "d31-staff-2")),
        Lie.of(
            "a woman on the roll who is none",
            "DELEGATE",
            "d05-p002",
            f ->
                f.line(
                    "results/delegates.csv",
                    "d05,d05-p002,",
                    l ->
                        l.contains(",female,")
                            ? l.replace(",female,", ",male,")
                            : l.replace(",male,", ",female,"))));
  }

  static List<Lie> lies5() {
    return List.of(
        Lie.of(
            "a must skipped",
            "MUST_MISSING",
            "vetting.musts",
            f -> f.drop("inputs/musts.csv", "d33-p004,complaints,")),
        Lie.of(
            "a must not applicable without what was examined instead",
            "MUST_MISSING",
            "vetting.musts",
            f ->
                f.line(
                    "inputs/musts.csv",
                    "d31-p005,file,not-applicable",
                    l -> "d31-p005,file,not-applicable,,,d31-team-2,2022-03-22")),
        Lie.of(
            "a late must dated back",
            "STAGE_REFUSED",
            "d31",
            f ->
                f.line(
                    "inputs/musts.csv",
                    "d31-p003,file,",
                    l -> l.replace("2022-04-02", "2022-03-22"))),
        Lie.of(
            "one signature under a conclusion",
            "SIGNATURE_MISSING",
            "vetting.conclusion-signed",
            f ->
                f.line(
                    "inputs/conclusions.csv",
                    "d33-p006,",
                    l -> "d33-p006,fit,d33-secretary,2022-03-28,,")));
  }

  static List<Lie> lies6() {
    return List.of(
        Lie.of(
            "both signatures by one person",
            "SIGNATURE_MISSING",
            "vetting.conclusion-signed",
            f -> f.cell("inputs/conclusions.csv", "d33-p007,", 4, "d33-secretary")),
        Lie.of(
            "an opinion unanswered",
            "OPINION_MISSING",
            "vetting.opinions",
            f ->
                f.line(
                    "inputs/opinions.csv",
                    "d04-own-organisation,d04,own-organisation,own-organisation,d04-p003",
                    l ->
                        "d04-own-organisation,d04,own-organisation,own-organisation,d04-p003,2022-03-04,,")),
        Lie.of(
            "a regulator not asked",
            "REGULATOR_MISSING",
            "preliminary.regulators",
            f ->
                f.drop(
                    "inputs/opinions.csv",
                    "d33-financial-regulator,d33,regulator,financial-regulator,d33-p001,")),
        Lie.of(
            "the second request to discipline inspection left out",
            "OPINION_MISSING",
            "preliminary.discipline-second",
            f ->
                f.drop(
                    "inputs/opinions.csv",
                    "d33-discipline-second,d33,discipline-second,unit-discipline,d33-p002,")));
  }

  static List<Lie> lies7() {
    return List.of(
        Lie.of(
            "a lead left unconcluded",
            "LEAD_OPEN",
            "vetting.leads-concluded",
            f ->
                f.line(
                    "auditors/leads.csv",
                    "d04-lead-1,",
                    l -> l.replace(",2022-03-24,unfounded,d04-inspector-1,", ",,,,"))),
        Lie.of(
            "a heading of a report left empty",
            "REPORT_INCOMPLETE",
            "vetting.report-complete",
            f -> f.drop("inputs/vetting-reports.csv", "d33-p009,politics,")),
        Lie.of(
            "a public notice a day short",
            "CLOCK",
            "d33-notice-2",
            f ->
                f.line(
                    "inputs/notices.csv",
                    "d33-notice-2,",
                    l -> l.replace("2022-04-15", "2022-04-11"))),
        Lie.of(
            "a holiday more in the calendar",
            "CLOCK",
            "",
            f -> f.add("inputs/calendar.csv", "2022-04-11,holiday")));
  }

  static List<Lie> lies8() {
    return List.of(
        Lie.of(
            "a suspension forgotten",
            "CLOCK",
            "d04-notice-2",
            f ->
                f.put(
                    "inputs/suspensions.csv",
                    "unit,stage,suspended,by,reason,resumed,resumed_by\n")),
        Lie.of(
            "a comment left open",
            "COMMENT_OPEN",
            "preliminary.comments-closed",
            f ->
                f.line(
                    "auditors/comments.csv",
                    "d33-comment-1,",
                    l -> "d33-comment-1,d33-notice-2,d33-p009,2022-04-12,members,,,,")),
        Lie.of(
            "a person not in the notice",
            "NOTICE_SHORT",
            "preliminary.notice",
            f -> f.drop("inputs/notice-names.csv", "d33-notice-2,d33-p003")),
        Lie.of(
            "a meeting below its quorum",
            "QUORUM_SHORT",
            "committee.quorum",
            f -> f.cell("inputs/meetings.csv", "d33-settle,", 7, "20")),
        Lie.of(
            "one person prepares and checks an act",
            "SAME_HAND",
            "committee.prepared-checked-issued",
            f -> f.cell("inputs/meetings.csv", "d33-propose,", 9, "d33-clerk")));
  }
}
