package org.linxuan.election.vetting;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of vetting. */
public enum VettingProblem implements ProblemCode {
  MUST_UNKNOWN("{0} is not a must of the rulebook", "one of {1}", "规则中没有必办事项 {0}", "下列之一：{1}"),
  OPINION_KIND_UNKNOWN(
      "{0} is not an opinion of the rulebook", "one of {1}", "规则中没有意见类型 {0}", "下列之一：{1}"),
  AUTHORITY_UNKNOWN(
      "{0} is not an authority of the rulebook", "one of {1}", "规则中没有监管部门 {0}", "下列之一：{1}"),
  ANSWERED_BEFORE_ASKED(
      "answered on {0}, before it was asked for on {1}",
      "a day not before {1}", "答复日期 {0} 早于征求日期 {1}", "不早于 {1} 的日期"),
  ANSWER_AND_DAY(
      "of answer and day of the answer, only one is given",
      "both, or neither",
      "答复和答复日期只有其一",
      "两项都有，或都没有"),
  BATCH_MIXED(
      "batch {0} asks another authority, kind or day than in its earlier rows",
      "one kind, authority and day a batch", "批次 {0} 的部门、类型或日期与前面各行不一致", "同一批次的部门、类型、日期相同"),
  HEARD_NOBODY("nobody was heard", "at least one person or organisation", "听取人数为零", "至少一人或一个组织"),
  HEADING_UNKNOWN("{0} is not a heading of the rulebook", "one of {1}", "规则中没有标题 {0}", "下列之一：{1}"),
  SIGNATURE_AND_DAY(
      "of {0} and the day of signing, only one is given",
      "both, or neither", "{0} 的签字和日期只有其一", "两项都有，或都没有");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  VettingProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
