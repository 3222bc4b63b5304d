package org.linxuan.election.count;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a contest or its ballots. */
public enum CountProblem implements ProblemCode {
  CONTEST_SHAPE(
      "the contest is not a list of keys with values",
      "keys such as rulebook, body, round, seats",
      "选举说明不是键值形式",
      "rulebook、body、round、seats 等键"),
  CONTEST_KEY_UNKNOWN("key {0} is unknown", "only the keys {1}", "未知的键 {0}", "仅限键 {1}"),
  CONTEST_KEY_MISSING("key {0} is missing", "{0}: {1}", "缺少键 {0}", "{0}：{1}"),
  CONTEST_NOT_TEXT(
      "{0} is {1}", "a text, in quotes where it looks like a number", "{0} 为 {1}", "文字；形似数字的请加引号"),
  CONTEST_NOT_COUNT("{0} is {1}", "a whole number of digits only", "{0} 为 {1}", "只含数字的非负整数"),
  CONTEST_COUNT_TOO_LARGE(
      "{0} is {1}",
      "a whole number up to 9223372036854775807", "{0} 为 {1}", "不大于 9223372036854775807 的整数"),
  CONTEST_NOT_CHOICE("{0} is {1}", "one of {2}", "{0} 为 {1}", "下列之一：{2}"),
  CONTEST_SEATS_NONE("seats is 0", "at least 1", "seats 为 0", "至少 1"),
  CONTEST_PRESENT(
      "present is {0}, above entitled, {1}",
      "no more present than entitled", "实到 {0} 人，多于应到 {1} 人", "实到不多于应到"),
  CONTEST_CANDIDATES(
      "candidates is not a list of names", "at least one name", "candidates 不是姓名列表", "至少一名候选人"),
  CONTEST_CANDIDATE_EMPTY("a candidate has no name", "a name", "候选人姓名为空", "姓名"),
  CONTEST_CANDIDATE_TWICE(
      "candidate {0} stands twice", "each candidate once", "候选人 {0} 重复", "每名候选人只出现一次"),
  CONTEST_CANDIDATE_RESERVED(
      "a candidate is called {0}, as a column of the ballots is",
      "another name", "候选人姓名 {0} 与选票表的列名相同", "其他姓名"),
  CONTEST_BLANK_FOR(
      "blank_means is for, with {0} candidates for {1} seats",
      "abstain, or no more candidates than seats",
      "blank_means 为 for，而候选人 {0} 名、应选 {1} 名",
      "abstain，或候选人不多于应选人数"),
  CONTEST_RULEBOOK_UNKNOWN(
      "there is no rulebook or file {0}",
      "a file, or one of {1}", "没有规则书或文件 {0}", "一个文件，或下列之一：{1}"),
  CONTEST_RULEBOOK_SILENT(
      "rulebook {0} has no section {1}", "a rulebook that says how ballots are read",
      "规则书 {0} 没有 {1} 一节", "规定选票如何认定的规则书"),
  CONTEST_BODY_UNKNOWN(
      "rulebook {0} has no body {1}", "one of {2}", "规则书 {0} 没有机构 {1}", "下列之一：{2}"),
  CONTEST_BODY_MUTE(
      "body {0} has no quorum or no majority base",
      "a body that votes", "机构 {0} 未规定法定人数或过半数的基数", "有表决权的机构"),
  CONTEST_ID_MISSING(
      "key contest_id is missing", "the id of the contest in the cast vote records",
      "缺少键 contest_id", "投票记录中该选举的标识"),
  BALLOT_MARK("the mark for {0} is {1}", "+, -, 0 or nothing", "对 {0} 的标记为 {1}", "+、-、0 或空"),
  WRITE_IN_EMPTY(
      "a name added is empty: {0}", "names separated by single ;", "另选他人姓名为空：{0}", "以单个 ; 分隔的姓名"),
  BALLOTS_NUMBER("{0} ballots are here", "{1}, the number returned", "共有 {0} 张选票", "{1} 张，即收回数"),
  BLT_SYNTAX("{0} stands here", "{1}", "此处为 {0}", "{1}"),
  BLT_NUMBER_LARGE("{0} is too large", "a whole number up to {1}", "{0} 过大", "不大于 {1} 的整数"),
  BLT_CANDIDATE("there is no candidate number {0}", "1 to {1}", "没有第 {0} 号候选人", "1 至 {1}"),
  BALLOTS_NAME_UNKNOWN(
      "{0} is not a candidate of the contest", "one of {1}", "{0} 不是本次选举的候选人", "下列之一：{1}"),
  BALLOTS_NAME_MISSING(
      "candidate {0} of the contest is not in the file", "every candidate of the contest",
      "文件中没有候选人 {0}", "本次选举的全部候选人"),
  BALLOTS_NAME_TWICE("{0} stands twice", "each candidate once", "{0} 重复出现", "每名候选人只出现一次"),
  BLT_WITHDRAWN(
      "{0} is withdrawn in the file, but a candidate of the contest",
      "the same candidates in both", "{0} 在文件中已退出，却是本次选举的候选人", "两处候选人一致"),
  CVR_CONTEST_UNKNOWN("the file defines no contest {0}", "one of {1}", "文件中没有选举 {0}", "下列之一：{1}"),
  CVR_SNAPSHOT(
      "the current snapshot of a record is not among its snapshots",
      "a CurrentSnapshotId that names one",
      "投票记录的当前快照不在其快照之中",
      "CurrentSnapshotId 指明其中一个");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  CountProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
