package org.linxuan.election.complaint;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of complaints and leads. */
public enum ComplaintProblem implements ProblemCode {
  CONTENT_HASH_WRONG(
      "{0} is {1}", "a SHA-256 in 64 lower-case hex digits", "{0} 为 {1}", "64 位小写十六进制的 SHA-256"),
  CONCLUDED_BEFORE_RECEIVED(
      "concluded on {0}, before it was received on {1}",
      "a day not before {1}", "办结日期 {0} 早于收到日期 {1}", "不早于 {1} 的日期"),
  CONCLUSION_WITHOUT_DAY(
      "there is a conclusion and no day of it", "the day of the conclusion", "已有结论但没有日期", "结论日期"),
  LEAD_CHECKED_HOW(
      "lead {0} is concluded without saying how it was checked",
      "how it was checked", "线索 {0} 已有结论但未写明如何核查", "核查方式"),
  COMPLAINT_KIND_UNKNOWN(
      "{0} is not a breach that the rulebook names", "one of {1}", "规则中没有违纪类型 {0}", "下列之一：{1}");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  ComplaintProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
