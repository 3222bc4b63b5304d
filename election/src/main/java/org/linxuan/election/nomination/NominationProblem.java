package org.linxuan.election.nomination;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the tables of nomination. */
public enum NominationProblem implements ProblemCode {
  SHEETS_AND_TALLIES(
      "unit {0} has tallies, and on this line a sheet", "either tallies or sheets in a unit",
      "单位 {0} 已有汇总票数，此行又为推荐票", "同一单位只用汇总票数或推荐票之一"),
  ROUND_ZERO("the round is 0", "1 or more", "轮次为 0", "1 或更大"),
  ROUND_UNKNOWN(
      "round {0} of unit {1} has no row in rounds.csv", "a round of rounds.csv",
      "单位 {1} 的第 {0} 轮不在 rounds.csv 中", "rounds.csv 中的轮次"),
  ROUND_NAME_NOT_LISTED(
      "round {1} keeps or drops {0}, which is not on its list", "a name of the list sent down",
      "第 {1} 轮保留或去除 {0}，但名单中没有", "下发名单中的人选"),
  ROUND_ADDS_LISTED_NAME(
      "round {1} adds {0}, which is on its list already", "kept, or a name that is not on the list",
      "第 {1} 轮增加 {0}，但名单中已有", "保留，或名单中没有的人选"),
  REPORTED_AND_NOT(
      "{1} of {0} is reported, and stands here as not reported", "one of the two",
      "{0} 的 {1} 已上报，此处又列为未上报", "两者之一"),
  PARQUET_DAMAGED(
      "the file cannot be read as Parquet: {0}",
      "a whole Parquet file", "文件无法按 Parquet 读取：{0}", "完整的 Parquet 文件"),
  PARQUET_COLUMN("column {0} is {1}", "one of {2}", "列 {0} 的类型为 {1}", "下列之一：{2}"),
  ROLLUP_PLACE_TAKEN(
      "something else than tables stands there",
          "a new or empty folder, or tables, which are replaced",
      "该位置已有其他内容", "新的或空的文件夹，或以前的表格（将被替换）"),
  ROLLUP_BUSY(
      "another roll-up is writing there", "one roll-up at a time for a folder",
      "另一汇总正在写入该位置", "同一文件夹一次只进行一个汇总");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  NominationProblem(
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
