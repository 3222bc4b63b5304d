package org.linxuan.election.committee;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with the records of meetings. */
public enum CommitteeProblem implements ProblemCode {
  MEETING_PRESENT_ABOVE_ENTITLED(
      "{0} are present, {1} are entitled",
      "not more present than entitled", "实到 {0} 人，应到 {1} 人", "实到不多于应到"),
  MEETING_UNKNOWN(
      "meeting {0} is not in meetings.csv",
      "a meeting of meetings.csv", "meetings.csv 中没有会议 {0}", "meetings.csv 中的会议"),
  VOTES_INCOMPLETE(
      "some of the votes on {0} are missing",
      "for, against and abstain, or none of them", "{0} 的票数不完整", "赞成、反对、弃权三项都有，或都没有"),
  VOTES_ABOVE_PRESENT(
      "{0} votes are cast on {1}, {2} are present",
      "not more votes than are present", "{1} 得票合计 {0}，实到 {2} 人", "票数不多于实到人数"),
  VOTES_ON_ACT_WITHOUT(
      "votes stand for {0}, whose body does not vote",
      "no votes for a body that does not vote", "机构 {0} 不表决，却有票数", "不表决的机构不填票数"),
  SETTLED_WITHOUT_VOTES(
      "{0} stands without votes in an act that settles by vote",
      "for, against and abstain", "票决事项中 {0} 没有票数", "赞成、反对、弃权票数");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CommitteeProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
