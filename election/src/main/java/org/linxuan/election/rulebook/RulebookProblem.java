package org.linxuan.election.rulebook;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a rulebook. */
public enum RulebookProblem implements ProblemCode {
  RULEBOOK_UNKNOWN(
      "there is no rulebook or file {0}",
      "a file, or one of {1}", "没有规则书或文件 {0}", "一个文件，或下列之一：{1}"),
  RULEBOOK_SECTION_MISSING(
      "rulebook {0} has no section {1}", "a rulebook that has it", "规则书 {0} 没有 {1} 一节", "含有该节的规则书"),
  RULEBOOK_FIELD(
      "{0} cannot be read: {1}",
      "what docs/rulebook says of the field", "{0} 无法读取：{1}", "docs/rulebook 对该字段的说明");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  RulebookProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
