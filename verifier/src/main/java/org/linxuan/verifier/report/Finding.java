package org.linxuan.verifier.report;

import static java.util.Map.entry;

import java.util.Map;
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
  LOG_KEY("the key in the package is not the one given from outside", "成果包中的公钥不是外部给定的公钥"),
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
  DELEGATE_INVENTED("the roll names a delegate who is none", "代表名册中有不应有的人"),
  DELEGATE_DROPPED("the roll leaves out a delegate", "代表名册遗漏代表"),
  ENDS("how a unit ended is not as derived", "选举单位的结束方式与推算不符"),
  TOTALS("a total is not as derived", "总计与推算不符"),
  DECISION_MISSING("a decision that was due is not in the record", "决定记录缺少应有的一行"),
  DECISION_EXTRA("a line of the record follows from nothing", "决定记录中有一行没有依据"),
  DECISION_WRONG("a decision stands otherwise than derived", "决定记录的一行与推算不符"),
  DECISION_ORDER("the record is not in its order", "决定记录的次序不符"),
  COMPOSITION("a list's make-up is not as its persons give it", "名单结构与人选情况不符"),
  RANGE("what any vote can give is not as derived", "任何投票可能得出的范围与推算不符"),
  CHAIN("the chain of numbers is not as derived, or does not hold", "人数关系与推算不符或不成立"),

  // gates and openings
  GATE("a gate does not stand as the records give it", "关口结论与记录不符"),
  STAGE_OPENED("a stage was opened although its gate was not met", "关口未满足而启动了环节"),
  STAGE_REFUSED("a stage was refused although its gate was met", "关口已满足而拒绝启动环节"),
  STAGE_BODY("a stage was opened out of turn or by another body", "未按次序启动环节，或由其他机构启动"),
  STAGE_SUSPENDED("a stage was opened during a suspension", "暂缓期间启动了环节"),
  SEATS_TOTAL("seats do not add up to the total", "名额合计不等于总数"),
  SEATS_PREVIOUS("a unit is too far from its previous seats", "单位名额与上届相差过大"),
  PAPER_MISSING("a governing paper is not registered", "依据文件未登记"),
  COVERAGE("an organisation was not asked", "有党组织未参与推荐"),
  NAMES_TOO_MANY("more names than allowed", "推荐人数超过规定"),
  SOURCE_MISSING("a name without a source", "人选没有来源"),
  REASON_MISSING("a departure from the majority without a reason", "与多数意见不一致而无理由"),
  PLENUM_MISSING("reported without the meeting that must decide", "未经会议研究而上报"),
  ROUND_MISSING("a round of consultation is missing or incomplete", "酝酿轮次缺失或不完整"),
  PERSON_TWICE("one person is put forward twice", "同一人重复提名"),
  LIST_NOT_FIXED("the persons to vet were not fixed as they must be", "考察对象未按规定确定"),
  IDENTITY_UNCONFIRMED("an identity is not confirmed by three persons in order", "身份未经三名人员依次确认"),
  NOTICE_SHORT("a person was not in a notice of full length", "人选未经足期公示（预告）"),
  NOT_HEARD("somebody who must be heard was not", "未听取应听取的意见"),
  MUST_MISSING("a must is skipped or without grounds", "“四必”要求未落实"),
  OPINION_MISSING("an opinion is not asked or not answered", "意见未征求或未答复"),
  LEAD_OPEN("a checkable lead is not concluded", "具体可查的问题线索未办结"),
  REPORT_INCOMPLETE("a heading of a vetting report is empty", "考察材料标题缺项"),
  SIGNATURE_MISSING("a conclusion lacks two different signatures", "结论性意见缺少两人签字"),
  NOT_PROPOSED("preliminary nominees were not proposed as they must be", "初步人选未按规定提出"),
  REGULATOR_MISSING("a regulator was not asked or did not answer", "监管部门意见未征求或未答复"),
  COMMENT_OPEN("a comment on a notice is open", "公示反映未办结"),
  PLAN_MISSING("a number was not fixed beforehand", "类别数量未事先确定"),
  COMPOSITION_BROKEN("a list breaks a rule without a reason", "名单不符合结构要求且无理由"),
  VOTE_SHORT("settled without more than half", "未过半数而确定为预备人选"),
  BODY_NOT_COMPETENT("a body did what the rulebook does not let it do", "机构办理了规则未授权其办理的事项"),
  QUORUM_SHORT("a meeting below its quorum", "会议到会人数不足"),
  SAME_HAND("an act is not prepared, checked and issued by three persons", "拟办、审核、签发不是三人"),
  REVIEW_HIGHER("the higher body's review is missing", "缺少上级审查"),
  CANDIDATES_WRONG("the ballot does not carry those whom it must", "选票所列候选人不符合规定"),
  SCRUTINEERS("scrutineers or counters are not as they must be", "监票人、计票人不符合规定"),
  BALLOT_ACCOUNT("ballots issued, returned and counted do not fit", "发出、收回、计票数量不符"),
  PROCEDURE("the election procedure was not adopted", "选举办法未获通过"),
  VOTING_OPEN("the last round is void or leaves a tie", "最后一轮投票无效或票数相等未决"),
  REVIEW_MISSING("an elected person was not reviewed after all changes", "当选人未在变动后审查"),
  PERSON_CHAIN("a person's chain of stages is broken", "人选的环节链条不完整"),
  COMPLAINT_OPEN("a complaint is not handled", "信访举报未办理"),
  AFTERCARE_MISSING("no talk with somebody not elected", "未与未当选人员谈话"),
  INVITED_ELECTED("an invited person is an elected one", "特邀代表占用名额");

  private static final Map<String, Finding> CHECKS =
      Map.ofEntries(
          entry("stage.opened-by-body", STAGE_BODY),
          entry("stage.not-suspended", STAGE_SUSPENDED),
          entry("apportionment.total", SEATS_TOTAL),
          entry("apportionment.near-previous", SEATS_PREVIOUS),
          entry("papers.registered", PAPER_MISSING),
          entry("nomination.coverage", COVERAGE),
          entry("nomination.conservation", CONSERVATION),
          entry("nomination.naming-limit", NAMES_TOO_MANY),
          entry("nomination.source", SOURCE_MISSING),
          entry("nomination.majority", REASON_MISSING),
          entry("nomination.plenum", PLENUM_MISSING),
          entry("nomination.rounds", ROUND_MISSING),
          entry("people.no-duplicate", PERSON_TWICE),
          entry("vetting.list-fixed", LIST_NOT_FIXED),
          entry("people.identity-confirmed", IDENTITY_UNCONFIRMED),
          entry("vetting.advance-notice", NOTICE_SHORT),
          entry("vetting.heard", NOT_HEARD),
          entry("vetting.musts", MUST_MISSING),
          entry("vetting.opinions", OPINION_MISSING),
          entry("vetting.leads-concluded", LEAD_OPEN),
          entry("vetting.report-complete", REPORT_INCOMPLETE),
          entry("vetting.conclusion-signed", SIGNATURE_MISSING),
          entry("preliminary.proposed", NOT_PROPOSED),
          entry("vetting.differential", CHAIN),
          entry("preliminary.discipline-second", OPINION_MISSING),
          entry("preliminary.regulators", REGULATOR_MISSING),
          entry("preliminary.notice", NOTICE_SHORT),
          entry("preliminary.comments-closed", COMMENT_OPEN),
          entry("composition.planned-numbers", PLAN_MISSING),
          entry("composition.list", COMPOSITION_BROKEN),
          entry("preparatory.vote", VOTE_SHORT),
          entry("committee.quorum", QUORUM_SHORT),
          entry("committee.prepared-checked-issued", SAME_HAND),
          entry("chain.numbers", CHAIN),
          entry("review.higher", REVIEW_HIGHER),
          entry("election.form", CANDIDATES_WRONG),
          entry("election.quorum", QUORUM_SHORT),
          entry("election.scrutineers", SCRUTINEERS),
          entry("election.ballot-account", BALLOT_ACCOUNT),
          entry("election.procedure", PROCEDURE),
          entry("election.majority", VOTING_OPEN),
          entry("credentials.review", REVIEW_MISSING),
          entry("credentials.chain", PERSON_CHAIN),
          entry("complaint.handled", COMPLAINT_OPEN),
          entry("aftercare.recorded", AFTERCARE_MISSING),
          entry("invited.outside-seats", INVITED_ELECTED));

  private final Words meaning;

  Finding(String en, String zh) {
    this.meaning = new Words(en, zh);
  }

  /** The name of a gate's check that is not met. */
  public static Finding ofCheck(String check) {
    return CHECKS.getOrDefault(check, GATE);
  }

  /** What it means, in a sentence. */
  public Words meaning() {
    return meaning;
  }
}
