package org.linxuan.election.people;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the tables about persons. */
public enum PeopleProblem implements ProblemCode {
  PERSON_UNKNOWN(
      "person {0} has no row in people.csv", "a person of people.csv",
      "人员 {0} 不在 people.csv 中", "people.csv 中的人员"),
  PERSON_UNIT_UNKNOWN(
      "the unit of person {0} is {1}", "the id of an electoral unit",
      "人员 {0} 的选举单位为 {1}", "选举单位的标识"),
  PERSON_ORGANIZATION_UNKNOWN(
      "the organisation of person {0} is {1}, which is not below unit {2}",
      "an organisation at or below the unit", "人员 {0} 所在组织 {1} 不属于选举单位 {2}", "该单位所属的组织"),
  MEMBER_BEFORE_BIRTH(
      "person {0} is a member since {1} and was born on {2}", "a day after the birth",
      "人员 {0} 入党日期 {1}，出生日期 {2}", "晚于出生日期"),
  VALUE_NOT_IN_RULEBOOK(
      "{0} is {1}, which the rulebook does not name", "one of {2}",
      "{0} 为 {1}，规则中没有", "下列之一：{2}"),
  EVIDENCE_INCOMPLETE("a row of kind {0} states no {1}", "{1}", "{0} 类记录未填 {1}", "应填 {1}"),
  EVIDENCE_OUT_OF_PLACE("a row of kind {0} states {1}", "an empty cell", "{0} 类记录填写了 {1}", "应为空"),
  SHARE_ABOVE_WHOLE("the share of working time is {0}", "0 to 100", "工作时间占比为 {0}", "0 至 100"),
  PERIOD_BACKWARDS(
      "it begins on {0} and ends on {1}", "an end not before the beginning",
      "开始于 {0}，结束于 {1}", "结束日期不早于开始日期"),
  IDENTITY_NUMBER_EMPTY(
      "the identity number of {0} has no digit", "an identity number",
      "人员 {0} 的证件号码没有数字", "证件号码");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  PeopleProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
