package org.linxuan.election.synth;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong when a synthetic election folder is made. */
public enum SynthProblem implements ProblemCode {
  SYNTH_PLACE_TAKEN(
      "{0} is not an empty folder", "a new or empty folder", "{0} 不是空文件夹", "新的或空的文件夹"),
  SYNTH_NOT_WRITTEN(
      "the folder cannot be written: {0}",
      "a disk with room for the scale", "无法写入文件夹：{0}", "磁盘空间足够");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  SynthProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
