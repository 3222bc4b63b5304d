package org.linxuan.election.cli.internal;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a call of the command line. */
public enum CliProblem implements ProblemCode {
  COMMAND_MISSING("no command is given", "one of {0}", "未给出命令", "下列之一：{0}"),
  COMMAND_UNKNOWN("command {0} is unknown", "one of {1}", "未知命令 {0}", "下列之一：{1}"),
  OPTION_UNKNOWN(
      "{0} is neither an option nor an argument of {1}",
      "what {1} --help lists", "{0} 不是 {1} 的选项或参数", "{1} --help 所列的选项和参数"),
  ARGUMENT_MISSING("{0} is missing", "a value for {0}", "缺少 {0}", "给出 {0} 的值"),
  OPTION_VALUE("{0} cannot be {1}", "{2}", "{0} 不能为 {1}", "{2}"),
  ONE_OF("{1} of {0} are given", "exactly one of {0}", "{0} 给出了 {1} 项", "{0} 中恰好一项"),
  OPTION_TWICE("an option stands twice: {0}", "each option once", "选项重复：{0}", "每个选项只出现一次"),
  ENGINE_MISSING(
      "the engine {0} is not installed",
      "a call by ./linxuan, which sets it up", "计算引擎 {0} 未安装", "通过 ./linxuan 调用，首次使用时会安装"),
  CALL_WRONG(
      "the call cannot be understood: {0}",
      "a call as --help describes", "无法理解该调用：{0}", "按 --help 的说明调用"),
  FILE_FAILED(
      "the file cannot be read or written: {0}",
      "a place that can be read and written", "文件无法读写：{0}", "可读写的位置");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CliProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
