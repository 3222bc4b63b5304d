package org.linxuan.election.slate;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with planned numbers and with reasons for rules that are not met. */
public enum SlateProblem implements ProblemCode {
  PLANNED_CATEGORY_UNKNOWN(
      "{0} is not a category for which numbers are planned",
      "one of {1}", "{0} 不是须事先确定人数的类别", "下列之一：{1}"),
  REASON_RULE_UNKNOWN(
      "{0} is not a composition rule of the rulebook", "one of {1}", "规则中没有结构要求 {0}", "下列之一：{1}"),
  REASON_FOR_HARD_RULE(
      "rule {0} holds without exception",
      "a rule that holds generally", "结构要求 {0} 不得例外", "“一般”应达到的要求");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  SlateProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
