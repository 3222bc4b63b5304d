package org.linxuan.election.rulebook;

/**
 * Everything that the software itself checks; an article of a rulebook names the checks that
 * enforce it, and code names the check it is by {@link Enforces}.
 */
public enum Check implements Keyed {
  APPORTIONMENT_TOTAL("apportionment.total", "seats add up to the total", "名额合计等于总数"),
  APPORTIONMENT_NEAR_PREVIOUS(
      "apportionment.near-previous", "each unit stays near its previous seats", "各单位名额与上届基本相同"),
  STAGE_OPENED_BY_BODY(
      "stage.opened-by-body",
      "a stage is opened by the body named, and only after the gate before it",
      "由规定的机构启动环节，且上一关口已通过"),
  STAGE_NOT_SUSPENDED("stage.not-suspended", "no act while a stage is suspended", "环节暂缓期间不得办理任何事项"),
  PAPERS_REGISTERED("papers.registered", "the governing papers are registered", "依据文件已登记"),
  NOMINATION_COVERAGE(
      "nomination.coverage",
      "who was asked and who took part is proved at every level",
      "逐级证明征求与参与的范围"),
  NOMINATION_CONSERVATION(
      "nomination.conservation", "every support is found again one level up", "下级的每一份推荐在上一级都能找到"),
  NOMINATION_MAJORITY(
      "nomination.majority",
      "reported as the majority wishes, or with a reason",
      "按多数意见上报，不一致的须说明理由"),
  NOMINATION_PLENUM("nomination.plenum", "a plenum decides whom to report", "由全体会议讨论决定上报人选"),
  NOMINATION_ROUNDS("nomination.rounds", "the rounds of consultation were held", "规定轮次的酝酿已完成"),
  NOMINATION_NAMING_LIMIT("nomination.naming-limit", "no more names than allowed", "推荐人数不超过规定"),
  NOMINATION_SOURCE("nomination.source", "every name has a source", "每一名人选都有来源"),
  PEOPLE_IDENTITY_CONFIRMED(
      "people.identity-confirmed", "every identity is confirmed by named persons", "身份均经具名人员认定"),
  PEOPLE_NO_DUPLICATE("people.no-duplicate", "nobody is put forward twice", "同一人不得重复提名"),
  VETTING_LIST_FIXED(
      "vetting.list-fixed", "the list of persons to vet is fixed by the body", "考察对象名单由规定的机构确定"),
  VETTING_DIFFERENTIAL(
      "vetting.differential", "more persons vetted than preliminary nominees", "考察对象多于初步人选"),
  VETTING_ADVANCE_NOTICE(
      "vetting.advance-notice", "the vetting was announced in time", "已按期发布考察预告"),
  VETTING_HEARD(
      "vetting.heard",
      "organisations, congress delegates, members and the public were heard",
      "已听取党组织、党代会代表、党员和群众的意见"),
  VETTING_MUSTS("vetting.musts", "the four musts are done", "“四必”要求已落实"),
  VETTING_OPINIONS("vetting.opinions", "every opinion asked for is answered", "征求的意见均有回复"),
  VETTING_LEADS_CONCLUDED(
      "vetting.leads-concluded", "specific leads are checked and concluded", "具体可查的线索已查核并有结论"),
  VETTING_CONCLUSION_SIGNED(
      "vetting.conclusion-signed",
      "the conclusion on integrity bears both signatures",
      "廉洁结论性意见已双签字"),
  VETTING_REPORT_COMPLETE(
      "vetting.report-complete", "the vetting report fills every heading", "考察材料各项标题均已填写"),
  PRELIMINARY_PROPOSED(
      "preliminary.proposed", "the preliminary nominees are proposed by the body", "初步人选由规定的机构提出"),
  PRELIMINARY_DISCIPLINE_SECOND(
      "preliminary.discipline-second",
      "the discipline body was asked again before settling",
      "确定前已再次征求同级纪检监察机关意见"),
  PRELIMINARY_REGULATORS(
      "preliminary.regulators", "the regulators concerned were asked", "已听取有关执法和监管部门意见"),
  PRELIMINARY_NOTICE(
      "preliminary.notice", "the list was published for the whole period", "公示范围和期限符合规定"),
  PRELIMINARY_COMMENTS_CLOSED(
      "preliminary.comments-closed", "every comment is answered and closed", "公示反映均已办结"),
  COMPOSITION_LIST("composition.list", "the list meets the composition rules", "名单符合结构要求"),
  COMPOSITION_PLANNED_NUMBERS(
      "composition.planned-numbers",
      "the numbers per category were fixed beforehand",
      "各类人选数量事先确定"),
  PREPARATORY_VOTE(
      "preparatory.vote", "the preparatory candidates are settled by vote", "预备人选由投票确定"),
  CHAIN_NUMBERS("chain.numbers", "the chain of numbers holds at each step", "各环节人数关系成立"),
  ELECTION_FORM("election.form", "the form of election is one that the rules allow", "选举方式符合规定"),
  ELECTION_QUORUM("election.quorum", "the meeting has its quorum", "到会人数符合规定"),
  ELECTION_SCRUTINEERS(
      "election.scrutineers",
      "scrutineers and counters stand, and none is a candidate",
      "监票人、计票人齐备且不是候选人"),
  ELECTION_PROCEDURE(
      "election.procedure", "the meeting adopted its election procedure", "会议已通过选举办法"),
  ELECTION_BALLOT_ACCOUNT(
      "election.ballot-account", "ballots returned do not exceed ballots issued", "收回选票不多于发出选票"),
  ELECTION_MAJORITY("election.majority", "more than half of the base elects", "得票超过规定基数的半数始得当选"),
  COMMITTEE_QUORUM("committee.quorum", "the committee meeting has its quorum", "会议到会人数符合规定"),
  COMMITTEE_PREPARED_CHECKED_ISSUED(
      "committee.prepared-checked-issued",
      "each act is prepared, checked and issued by named persons",
      "每一事项均由具名人员拟办、审核、签发"),
  CREDENTIALS_REVIEW("credentials.review", "every delegate-elect is reviewed", "逐名审查当选人资格"),
  CREDENTIALS_CHAIN(
      "credentials.chain",
      "each delegate-elect's whole chain is found in the records",
      "当选人的全部环节均有记录可查"),
  COMPLAINT_HANDLED(
      "complaint.handled", "every complaint and breach found is handled", "信访举报和违纪问题逐件办理"),
  AFTERCARE_RECORDED(
      "aftercare.recorded", "those not elected are owed a recorded talk", "对未当选人员的思想工作有记录"),
  INVITED_OUTSIDE_SEATS("invited.outside-seats", "invited delegates take no seat", "特邀代表不占名额"),
  REVIEW_HIGHER("review.higher", "a higher body has reviewed the list", "名单已经上级机构审查");

  private final String key;
  private final Text text;

  Check(String key, String en, String zh) {
    this.key = key;
    this.text = new Text(zh, en);
  }

  @Override
  public String key() {
    return key;
  }

  /** What is checked, in a few words. */
  public Text text() {
    return text;
  }
}
