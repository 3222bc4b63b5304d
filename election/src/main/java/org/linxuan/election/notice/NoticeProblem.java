package org.linxuan.election.notice;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of notices and comments. */
public enum NoticeProblem implements ProblemCode {
  NOTICE_CLOSES_BEFORE(
      "the notice closes on {0}, before it opens on {1}",
      "a day not before {1}", "截止日期 {0} 早于开始日期 {1}", "不早于 {1} 的日期"),
  NOTICE_UNKNOWN(
      "notice {0} is not in notices.csv",
      "a notice of notices.csv", "notices.csv 中没有公告 {0}", "notices.csv 中的公告"),
  COMMENT_BEFORE_NOTICE(
      "the comment is received on {0}, the notice opens on {1}",
      "a day not before {1}", "反映收到日期 {0} 早于公告开始日期 {1}", "不早于 {1} 的日期"),
  COMMENT_CLOSED_BEFORE(
      "the comment is closed on {0}, before it was received on {1}",
      "a day not before {1}", "办结日期 {0} 早于收到日期 {1}", "不早于 {1} 的日期"),
  COMMENT_CONCLUSION_WITHOUT_DAY(
      "the comment has a conclusion and no day on which it was closed",
      "the day on which it was closed",
      "反映已有结论但没有办结日期",
      "办结日期");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  NoticeProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
