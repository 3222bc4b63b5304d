package org.linxuan.election.credentials;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of the credentials review. */
public enum CredentialsProblem implements ProblemCode {
  CITED_ARTICLE_UNKNOWN(
      "article {0} is not in the rulebook", "the id of an article", "规则中没有条款 {0}", "规则条款的编号");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CredentialsProblem(
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
