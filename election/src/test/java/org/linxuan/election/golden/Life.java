package org.linxuan.election.golden;

import java.util.List;

/**
 * What a made-up person does for a living: the evidence that is written down, and the identity that
 * it bears.
 */
enum Life {
  WORKER("worker enterprise team-leader production worker none 公司车间班组长 enterprise economy"),
  SECRETARY("leading-cadre organ division-head leading official none 县委书记 organ social-management"),
  ENGINEER(
      "professional enterprise ordinary professional professional senior 研究所工程师 enterprise science"),
  DIRECTOR("leading-cadre organ bureau-deputy leading official none 局长 organ political-legal"),
  FARMER("farmer village grassroots-head farming farmer none 种植户、村党支部书记 organ economy"),
  MANAGER("leading-cadre enterprise executive leading manager middle 公司总经理 enterprise economy"),
  PRESIDENT(
      "leading-cadre institution executive leading manager senior 高校党委书记 institution education"),
  CONSTABLE(
      "other-front-line organ grassroots-head public-service public-service none 派出所民警 organ political-legal"),
  UNION(
      "leading-cadre people-organisation division-deputy leading official none 工会主席 people-organisation culture"),
  DOCTOR(
      "professional institution ordinary professional professional associate-senior 医院主治医师 institution health"),
  BANKER("leading-cadre finance executive leading manager middle 分行行长 enterprise economy"),
  TELLER("worker finance team-leader service worker none 营业厅柜员组长 enterprise economy"),
  OFFICER(
      "leading-cadre armed-forces division-head leading soldier none 部队政治委员 institution defence"),
  SOLDIER("other-front-line armed-forces ordinary military soldier none 连队士官 institution defence"),
  COACH(
      "professional institution ordinary professional professional middle 体育训练中心教练 institution sport"),
  EDITOR(
      "professional institution ordinary professional professional middle 报社编辑 institution publicity");

  /** The mix of a unit where the shares of front line and leading cadres are ruled. */
  static final List<Life> MIXED =
      List.of(
          WORKER, SECRETARY, ENGINEER, DIRECTOR, FARMER, MANAGER, PRESIDENT, CONSTABLE, UNION,
          DOCTOR, SECRETARY, WORKER, DIRECTOR, EDITOR, COACH, MANAGER);

  static final List<Life> FINANCE =
      List.of(TELLER, BANKER, ENGINEER, BANKER, TELLER, BANKER, BANKER, EDITOR);
  static final List<Life> ENTERPRISE =
      List.of(WORKER, MANAGER, ENGINEER, MANAGER, WORKER, MANAGER, MANAGER, DOCTOR);
  static final List<Life> FORCES = List.of(OFFICER, SOLDIER, OFFICER, OFFICER, DOCTOR, SOLDIER);
  static final List<Life> ORGANS = List.of(DIRECTOR, UNION, DIRECTOR, ENGINEER, DIRECTOR, EDITOR);

  final String identity;
  final String employer;
  final String rank;
  final String duty;
  final String occupation;
  final String title;
  final String post;
  final String bodyKind;
  final String field;

  /** The row: identity, employer kind, rank, duty, occupation, title, post, kind of body, field. */
  Life(String row) {
    String[] cells = row.split(" ");
    this.identity = cells[0];
    this.employer = cells[1];
    this.rank = cells[2];
    this.duty = cells[3];
    this.occupation = cells[4];
    this.title = cells[5];
    this.post = cells[6];
    this.bodyKind = cells[7];
    this.field = cells[8];
  }

  static List<Life> of(String unitKind) {
    return switch (unitKind) {
      case "central-finance" -> FINANCE;
      case "central-enterprises" -> ENTERPRISE;
      case "armed-forces" -> FORCES;
      case "central-organs" -> ORGANS;
      default -> MIXED;
    };
  }

  boolean leads() {
    return identity.equals("leading-cadre");
  }
}
