package org.linxuan.foundation.clock;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a calendar whose rows are right one by one. */
public enum CalendarProblem implements ProblemCode {
  MAKE_UP_ON_WEEKDAY(
      "{0} is a make-up day and no Saturday or Sunday", "a make-up day on a weekend",
      "调休上班日 {0} 不是周六或周日", "调休上班日应为周末"),
  MAKE_UP_ALONE(
      "no holiday lies within three weeks of the make-up day {0}", "a make-up day near its holiday",
      "调休上班日 {0} 前后三周内没有放假日", "调休上班日应靠近所调的假日"),
  HOLIDAYS_TOO_LONG(
      "more than ten days off follow one another up to {0}", "at most ten days off in a row",
      "至 {0} 连续放假超过十天", "连续放假不超过十天");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CalendarProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
