package org.linxuan.election.composition;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a call for a list, its quotas or its people. */
public enum CompositionProblem implements ProblemCode {
  QUOTA_MIN_ABOVE_MAX(
      "min {0} is above max {1}", "min not above max", "min {0} 大于 max {1}", "min 不大于 max"),
  QUOTA_FLEX_ABOVE_MIN(
      "min_flex {0} is above min {1}",
      "min_flex not above min", "min_flex {0} 大于 min {1}", "min_flex 不大于 min"),
  QUOTA_FLEX_BELOW_MAX(
      "max_flex {0} is below max {1}",
      "max_flex not below max", "max_flex {0} 小于 max {1}", "max_flex 不小于 max"),
  FEATURE_WITHOUT_COLUMN(
      "{0} has no column for the feature {1}",
      "one of the columns {2}", "{0} 没有特征 {1} 的列", "下列各列之一：{2}"),
  NOMINEES_BELOW_SEATS(
      "--nominees {0} is below --seats {1}",
      "at least as many nominees as seats", "--nominees {0} 小于 --seats {1}", "人选数不少于名额数"),
  LIST_FORMS_MIXED(
      "{0} does not go with {1}",
      "--seats with --quotas, or --rulebook with --units",
      "{0} 不能与 {1} 同用",
      "--seats 与 --quotas，或 --rulebook 与 --units"),
  LIST_NAMES_BELOW_SEATS(
      "names {0} is below seats {1}",
      "at least as many names as seats", "names {0} 小于 seats {1}", "名单人数不少于名额数"),
  LIST_UNIT_KIND("the rulebook has no kind of unit {0}", "one of {1}", "规则书没有单位类别 {0}", "下列之一：{1}"),
  LIST_UNIT_UNKNOWN("there is no unit {0}", "one of {1}", "没有单位 {0}", "下列之一：{1}"),
  LIST_PLANNED_MISSING(
      "unit {0} has no planned number of {1}, which rule {2} asks for",
      "a row of --planned for it", "单位 {0} 没有规则 {2} 所需的 {1} 事先确定数", "--planned 中有相应的行"),
  LIST_FLEX_RULE(
      "the rulebook has no binding rule {0}", "one of {1}", "规则书没有必须遵守的规则 {0}", "下列之一：{1}");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CompositionProblem(
      String english, String expectedEnglish, String chinese, String expectedChinese) {
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
