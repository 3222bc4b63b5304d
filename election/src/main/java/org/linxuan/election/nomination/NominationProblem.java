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
      "另一汇总正在写入该位置", "同一文件夹一次只进行一个汇总"),
  SUMMARY_SHAPE(
      "the file is not a summary package: {0}",
      "the five lines that docs/summary.md describes", "文件不是汇总包：{0}", "docs/summary.md 所述的五行"),
  SUMMARY_MEMBER(
      "{0} is missing or is not what it must be",
      "the canonical form that docs/summary.md describes",
      "{0} 缺少或不合规定",
      "docs/summary.md 所述的规范形式"),
  SUMMARY_EDITED(
      "the contents hash to {0}, but {1} is signed", "the contents as they were signed",
      "内容的散列值为 {0}，签名的是 {1}", "签名时的内容"),
  SUMMARY_ELECTION(
      "the package is of election {0}, stage {1}", "election {2}, stage {3}",
      "汇总包属于选举 {0} 的 {1} 阶段", "选举 {2} 的 {3} 阶段"),
  SUMMARY_BODY(
      "organization {0} is not one of this tree", "an organization of --organizations",
      "组织 {0} 不在组织表中", "--organizations 中的组织"),
  SUMMARY_OVERLAP(
      "{0} stands above or below {1}, which is imported already",
      "each member's support once", "{0} 与已导入的 {1} 有上下级关系", "每名党员的推荐只计一次"),
  SUMMARY_KEY_NEEDED(
      "no key of {0} is known yet",
      "--key with its first package", "尚无 {0} 的公钥", "首次导入时以 --key 给出"),
  SUMMARY_KEY_OTHER(
      "the key given is not the one pinned: {0} belongs to {1}",
      "the key of the first package, or none", "所给公钥与已登记的不符：{0} 属于 {1}", "首次登记的公钥，或不给"),
  SUMMARY_EXPIRED(
      "the package expired after {0}", "one that holds on {1}", "汇总包已于 {0} 后失效", "{1} 有效的汇总包"),
  SUMMARY_NOT_YET("the package is dated {0}", "no later than {1}", "汇总包日期为 {0}", "不晚于 {1}"),
  SUMMARY_REPLAY(
      "package {0} of {1} is imported already",
      "each package once", "{1} 的第 {0} 号汇总包已导入", "每个汇总包只导入一次"),
  SUMMARY_FORK(
      "package {0} of {1} does not follow the one accepted before",
      "one line of packages, each naming the one before", "{1} 的第 {0} 号汇总包与此前接受的不相承接", "前后承接的唯一序列"),
  SUMMARY_SERIAL(
      "the serial of {0} is {1}",
      "{2}, the one after the last accepted", "{0} 的序号为 {1}", "{2}，即上一号之后"),
  SUMMARY_TREE(
      "the package knows other organizations at or below {0}, first {1}",
      "the same organizations on both sides", "汇总包中 {0} 及其下级组织与此处不同，首先是 {1}", "两处组织一致"),
  SUMMARY_SUM(
      "{0} does not add up: {1}",
      "sums that the members and organizations allow", "{0} 的合计不符：{1}", "与人数和组织数相符的合计"),
  SUMMARY_CHECKPOINT(
      "the ledger checkpoint goes back: size {0} after {1}",
      "a log that only grows", "账本检查点倒退：{1} 之后为 {0}", "只增不减的账本"),
  SUMMARY_TALLY_BELOW(
      "{0} has tallies here, and stands in the package of {1}", "one of the two",
      "{0} 在此有票数，又在 {1} 的汇总包中", "两者之一"),
  SUMMARY_STATE(
      "the state folder cannot be used: {0}",
      "a folder that only summary import writes", "状态文件夹不可用：{0}", "只由 summary import 写入的文件夹");

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
