package org.linxuan.election.procedure;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with records of the procedure, and with ids that any record cites. */
public enum ProcedureProblem implements ProblemCode {
  CITED_UNIT_UNKNOWN(
      "unit {0} is not in units.csv",
      "a unit of units.csv", "units.csv 中没有选举单位 {0}", "units.csv 中的选举单位"),
  CITED_PERSON_UNKNOWN(
      "person {0} is not in people.csv",
      "a person of people.csv", "people.csv 中没有人选 {0}", "people.csv 中的人选"),
  CITED_STAGE_UNKNOWN("stage {0} is not in the rulebook", "one of {1}", "规则中没有环节 {0}", "下列之一：{1}"),
  CITED_BODY_UNKNOWN("body {0} is not in the rulebook", "one of {1}", "规则中没有机构 {0}", "下列之一：{1}"),
  CITED_ACT_UNKNOWN("act {0} is not in the rulebook", "one of {1}", "规则中没有事项 {0}", "下列之一：{1}"),
  BODY_NOT_COMPETENT(
      "body {0} may not do {1}", "a body that the rulebook lets do it: {2}",
      "机构 {0} 无权办理 {1}", "规则规定可办理的机构：{2}"),
  RESUMED_BEFORE_SUSPENDED(
      "resumed on {0}, before it was suspended on {1}", "a day not before {1}",
      "恢复日期 {0} 早于暂缓日期 {1}", "不早于 {1} 的日期"),
  RESUMED_BY_MISSING(
      "resumed without saying by whom", "who resumed the stage", "恢复环节未写明由谁决定", "决定恢复的机构或人员"),
  STAGE_SUSPENDED_TWICE(
      "stage {0} of unit {1} is suspended already", "one suspension at a time",
      "选举单位 {1} 的环节 {0} 已经暂缓", "同一时间只有一次暂缓"),
  LEFT_TWICE(
      "person {0} has left already, by a way out of an earlier row", "one way out a person",
      "人选 {0} 已在前面一行退出", "每人只有一种退出方式");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  ProcedureProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
