package org.linxuan.verifier.report;

import org.linxuan.verifier.read.Words;

/** Every kind of difference the checker may name, and what it means (docs/verifier.md). */
public enum Finding {
  // the package as a whole
  PACKAGE_MALFORMED("the package cannot be read", "成果包无法读取"),
  PACKAGE_MISSING("the package lacks this file", "成果包缺少此文件"),
  PACKAGE_EXTRA("this file does not belong in a package", "成果包中不应有此文件"),
  MANIFEST_MALFORMED("the manifest cannot be read", "文件清单无法读取"),
  MANIFEST_MISSING("the manifest is missing, or names a file that is not there", "文件清单缺失，或所列文件不存在"),
  MANIFEST_CHANGED("the file is not the one that the manifest names", "文件与清单所列的哈希不符"),
  MANIFEST_EXTRA("the manifest does not name this file", "清单未列此文件"),
  LOG_MALFORMED("the log cannot be read", "日志无法读取"),
  LOG_MISSING("the package has no checkpoint", "没有日志检查点"),
  LOG_SIGNATURE("the checkpoint is not signed by the log's key", "检查点没有日志公钥的有效签名"),
  LOG_ORIGIN("the log is not that of this election or key", "日志名称与选举或公钥不符"),
  LOG_ROOT("the checkpoint's root is not that of the entries", "检查点的根哈希与条目不符"),
  LOG_TILE("a tile does not hold the hashes of the entries", "日志分块与条目哈希不符"),
  LOG_EXTRA("this file does not belong in the log", "日志中不应有此文件"),
  LOG_ENTRY("the log does not enter what the package holds", "日志条目与成果包内容不符"),
  LOG_CHECKPOINT(
      "the log does not begin as the outside checkpoint says: it was rewritten",
      "日志与外部检查点不一致：日志被改写过"),
  LOG_CHECKPOINT_SIGNATURE(
      "the outside checkpoint is not signed by the log's key", "外部检查点没有日志公钥的有效签名"),

  // rulebook and input tables
  RULEBOOK("the rulebook is not canonical, or not that of the election", "规则书不是规范写法，或不是本次选举的规则书"),
  INPUT_FORM("an input table has other columns or cells than it must", "输入表的列或单元格不符合规定"),
  INPUT_TWICE("a row stands twice under one key", "同一主键出现两行"),
  INPUT_UNKNOWN("a row names what is not there", "所指对象不存在"),
  INPUT_SPELLING("the table is not written as tables of a package are", "表的写法不符合成果包的规定"),
  RESULT_FORM(
      "a result has other columns, another order or another spelling than it must",
      "成果表的列、次序或写法不符合规定"),

  // what is derived
  SEATS("seats do not follow from measures and rulebook", "名额与指标和规则的推算不符"),
  ROLLUP("the sums of a level are not those of the tallies below it", "汇总数与下级推荐数不符"),
  PARTICIPATION("who took part is not as the tallies say", "参与情况与推荐记录不符"),
  CONSERVATION("support is lost or made between levels", "推荐数在层级之间增减"),
  SET_ASIDE("what was set aside is not what must be", "未计入的记录与推算不符"),
  IDENTITY(
      "an identity is not what evidence, definitions and confirmations give", "身份与证据、界定和确认情况不符"),
  HAT_HIDDEN("a claim that the evidence does not bear is not shown", "隐瞒了证据不支持的身份（顶帽子）"),
  DUPLICATE("the pairs put forward twice are not those found", "重复提名的名单与推算不符"),
  CLOCK("a notice's clock does not stand as the calendar gives it", "公示（预告）期限与日历推算不符"),
  COUNT("a round of voting does not come out as its ballots say", "投票结果与选票（票数）推算不符"),
  TALLY("votes are not those of the ballots", "得票数与选票不符"),
  ELECTED("those elected are not those whom the votes elect", "当选人与得票推算不符"),
  CREDENTIALS("what is said of credentials does not follow from the review", "资格审查结果与审查记录不符"),
  DELEGATE(
      "the roll of delegates does not follow from elections and credentials", "代表名册与选举和资格审查的推算不符"),
  ENDS("how a unit ended is not as derived", "选举单位的结束方式与推算不符"),
  TOTALS("a total is not as derived", "总计与推算不符"),
  DECISION_MISSING("a decision that was due is not in the record", "决定记录缺少应有的一行"),
  DECISION_EXTRA("a line of the record follows from nothing", "决定记录中有一行没有依据"),
  DECISION_WRONG("a decision stands otherwise than derived", "决定记录的一行与推算不符"),
  DECISION_ORDER("the record is not in its order", "决定记录的次序不符");

  private final Words meaning;

  Finding(String en, String zh) {
    this.meaning = new Words(en, zh);
  }

  /** What it means, in a sentence. */
  public Words meaning() {
    return meaning;
  }
}
