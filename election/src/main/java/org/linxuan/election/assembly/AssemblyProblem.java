package org.linxuan.election.assembly;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of a meeting. */
public enum AssemblyProblem implements ProblemCode {
  PRESENT_ABOVE_ENTITLED(
      "present is {0}, entitled is {1}",
      "not more present than entitled", "实到会 {0} 人，应到会 {1} 人", "实到会不多于应到会"),
  ROUND_TOO_LARGE("{0} is {1}", "at most 1000000000", "{0} 为 {1}", "不大于 1000000000"),
  ROUND_WITHOUT_NAMES(
      "round {1} of unit {0} has no names or no seats",
      "rows in ballot-candidates.csv, and at least one seat",
      "选举单位 {0} 第 {1} 轮没有候选人或没有名额",
      "ballot-candidates.csv 中有候选人，且至少一个名额"),
  NAMES_WITHOUT_ROUND(
      "names stand for round {1} of unit {0}, which ballot-rounds.csv does not have",
      "a row of that unit and round", "ballot-rounds.csv 中没有选举单位 {0} 第 {1} 轮", "该单位该轮次的一行"),
  SUMMARY_WITHOUT_NAMES(
      "unit {0} has no names in summary-tallies.csv",
      "a row a name printed", "summary-tallies.csv 中没有选举单位 {0} 的候选人", "每名候选人一行"),
  SUMMARY_COUNT_WRONG(
      "the votes of {0} sum to {1}, valid ballots are {2}",
      "for, against and abstain that sum to the valid ballots",
      "{0} 的票数合计 {1}，有效票 {2}",
      "赞成、不赞成、弃权之和等于有效票数");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  AssemblyProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
    this.english = english;
    this.expectedEnglish = expectedEnglish;
    this.chinese = chinese;
    this.expectedChinese = expectedChinese;
  }

  @Override
  public String message(Lang lang) {
    return lang.of(english, chinese);
  }

  @Override
  public String expected(Lang lang) {
    return lang.of(expectedEnglish, expectedChinese);
  }
}
