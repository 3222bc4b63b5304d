package org.linxuan.election.course;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with an election folder as a whole. */
public enum CourseProblem implements ProblemCode {
  ELECTION_FOLDER_MISSING(
      "{0} is not an election folder",
      "a folder with inputs/election.csv", "{0} 不是选举文件夹", "内有 inputs/election.csv 的文件夹"),
  INPUT_UNKNOWN(
      "{0} is no input table",
      "a table that docs/package.md names", "{0} 不是输入表", "docs/package.md 所列的表"),
  INPUT_MISSING("{0} is missing", "the table {0}", "缺少 {0}", "表 {0}"),
  SETTING_MISSING("the key {0} is missing", "a row with the key {0}", "缺少键 {0}", "含键 {0} 的一行"),
  SETTING_UNKNOWN("the key {0} is unknown", "one of {1}", "未知的键 {0}", "下列之一：{1}"),
  ELECTION_THERE(
      "the office holds an election already",
      "an office that was not begun",
      "办公系统中已有选举",
      "尚未启动选举的办公系统"),
  SECRET_WRONG("{0} is not 32 bytes in hex", "64 hex digits", "{0} 不是 32 字节的十六进制数", "64 位十六进制数字"),
  SEATS_UNDECIDED(
      "the seats cannot be decided: {0}",
      "inputs that give one answer, or a hand-entered table", "名额无法确定：{0}", "能得出唯一结果的输入，或手工填写的分配表"),
  SEATS_WITHOUT_UNIT(
      "{0} is apportioned to and is no unit",
      "a unit of units.csv", "名额分配表中的 {0} 不是选举单位", "units.csv 中的单位"),
  UNIT_WITHOUT_SEATS(
      "unit {0} has no row in the apportionment",
      "a row for every unit of units.csv", "选举单位 {0} 在名额分配表中没有一行", "units.csv 的每个单位各一行"),
  ROUND_WITHOUT_BALLOTS(
      "round {1} of unit {0} has no ballots", "the file {2}", "选举单位 {0} 第 {1} 轮没有选票", "文件 {2}"),
  BALLOTS_WITHOUT_ROUND(
      "{0} belongs to no round of ballot-rounds.csv",
      "a row of that unit and round", "{0} 不属于 ballot-rounds.csv 的任何一轮", "该单位该轮次的一行"),
  PARQUET_UNREADABLE(
      "the Parquet file cannot be read: {0}",
      "a whole Parquet file", "无法读取 Parquet 文件：{0}", "完整的 Parquet 文件"),
  PARQUET_TYPE("column {0} is of type {1}", "{2}", "列 {0} 的类型为 {1}", "{2}"),
  TALLIES_NEEDED(
      "{0} alone is not played: sheets of that size are rolled up first",
      "tallies.parquet beside it", "不能只有 {0}：这样规模的推荐票须先汇总", "同一文件夹中的 tallies.parquet"),
  FOLDER_TAKEN("{0} is not empty", "a new or empty folder", "{0} 不是空的", "新的或空的文件夹"),
  PACKAGE_PLACE_TAKEN(
      "{0} holds something that is not a package",
      "a new or empty folder, or an earlier package", "{0} 中有非程序包的内容", "新的或空的文件夹，或以前的程序包");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CourseProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
