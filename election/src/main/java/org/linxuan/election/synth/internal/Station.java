package org.linxuan.election.synth.internal;

import java.util.Arrays;
import java.util.List;

/**
 * What a made-up person does: the evidence that is written down, and the identity that it bears
 * under the reference rulebook.
 */
record Station(
    String identity,
    String employer,
    String rank,
    String duty,
    String occupation,
    String title,
    String post,
    String bodyKind,
    String field) {
  private static final List<Station> FRONT =
      all(
          "worker enterprise team-leader production worker none 公司车间班组长 enterprise economy",
          "professional institution ordinary professional professional associate-senior 医院主治医师"
              + " institution health",
          "farmer village grassroots-head farming farmer none 种植户 organ economy",
          "other-front-line organ grassroots-head public-service public-service none 派出所民警"
              + " organ political-legal",
          "professional enterprise ordinary professional professional senior 研究所工程师"
              + " enterprise science",
          "worker enterprise ordinary production worker none 公司装配工 enterprise economy",
          "professional institution ordinary professional professional middle 中学教师"
              + " institution education",
          "professional institution ordinary professional professional middle 报社编辑"
              + " institution publicity");
  private static final List<Station> LEADING =
      all(
          "leading-cadre organ division-head leading official none 县委书记 organ social-management",
          "leading-cadre organ bureau-deputy leading official none 局长 organ political-legal",
          "leading-cadre enterprise executive leading manager middle 公司总经理 enterprise economy",
          "leading-cadre institution executive leading manager senior 高校党委书记"
              + " institution education",
          "leading-cadre people-organisation division-deputy leading official none 工会主席"
              + " people-organisation culture");
  private static final List<Station> FINANCE_FRONT =
      all(
          "worker finance team-leader service worker none 营业厅柜员组长 enterprise economy",
          "professional enterprise ordinary professional professional senior 研究所工程师"
              + " enterprise science");
  private static final List<Station> FINANCE_LEADING =
      all("leading-cadre finance executive leading manager middle 分行行长 enterprise economy");
  private static final List<Station> FORCES_FRONT =
      all(
          "other-front-line armed-forces ordinary military soldier none 连队士官 institution defence",
          "professional institution ordinary professional professional associate-senior 医院主治医师"
              + " institution health");
  private static final List<Station> FORCES_LEADING =
      all(
          "leading-cadre armed-forces division-head leading soldier none 部队政治委员"
              + " institution defence");

  private static List<Station> all(String... rows) {
    return Arrays.stream(rows).map(Station::row).toList();
  }

  private static Station row(String row) {
    String[] c = row.split(" ");
    return new Station(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
  }

  /** The n-th station of front-line members, or of leading cadres, in a kind of unit. */
  static Station of(String unitKind, boolean front, long n) {
    List<Station> stations =
        switch (unitKind) {
          case "central-finance" -> front ? FINANCE_FRONT : FINANCE_LEADING;
          case "armed-forces" -> front ? FORCES_FRONT : FORCES_LEADING;
          default -> front ? FRONT : LEADING;
        };
    return stations.get((int) (n % stations.size()));
  }

  boolean isFront() {
    return !identity.equals("leading-cadre");
  }
}
