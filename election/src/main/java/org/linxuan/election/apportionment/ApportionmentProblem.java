package org.linxuan.election.apportionment;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a call for seats or its table. */
public enum ApportionmentProblem implements ProblemCode {
  WEIGHTS_ALL_ZERO("every {0} is 0", "at least one {0} above 0", "所有 {0} 均为 0", "至少一个 {0} 大于 0"),
  BOUNDS_CROSSED(
      "--min {0} is above --max {1}",
      "--min not above --max", "--min {0} 大于 --max {1}", "--min 不大于 --max"),
  FORMS_MIXED(
      "{0} does not go with {1}",
      "--method with --seats, or --rulebook", "{0} 不能与 {1} 同用", "--method 与 --seats，或 --rulebook"),
  TOTAL_NOT_ASKED(
      "rulebook {0} has no total that could be replaced",
      "a call without --total", "规则书 {0} 没有可替换的总数", "不带 --total 的调用"),
  TOTAL_IMPOSSIBLE("the total is {0}", "a positive multiple of {1}", "总数为 {0}", "{1} 的正整数倍"),
  SEATS_SUM(
      "the seats entered by hand add up to {0}",
      "seats that add up to {1}", "人工填写的名额合计为 {0}", "合计应为 {1}"),
  SEATS_TOO_MANY(
      "{0} comes to {1}",
      "a whole number from 0 to 9223372036854775807",
      "{0} 的结果为 {1}",
      "0 至 9223372036854775807 的整数"),
  FORMULA_DIVIDES_BY_ZERO(
      "{0} divides by zero for this unit",
      "numbers for which it does not", "该单位计算 {0} 时除数为零", "使除数不为零的数据"),
  RESERVED_UNIT_MISSING(
      "the rulebook reserves seats for {0}, which is not in the table",
      "a row for {0}", "规则书为 {0} 保留名额，但表中没有该单位", "应有 {0} 一行");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  ApportionmentProblem(
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
