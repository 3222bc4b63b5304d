package org.linxuan.election.organization;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with an organisation tree, its members or its electoral units. */
public enum OrganizationProblem implements ProblemCode {
  ORGANIZATION_TWICE(
      "organisation {0} stands already on line {1}", "each organisation once",
      "组织 {0} 已在第 {1} 行出现", "每个组织只出现一次"),
  ORGANIZATION_TWO_PARENTS(
      "organisation {0} is under {1}, and on line {2} under {3}", "one organisation above it",
      "组织 {0} 的上级为 {1}，而第 {2} 行为 {3}", "只有一个上级组织"),
  PARENT_UNKNOWN(
      "the organisation above {0} is {1}, which has no row",
          "the id of an organisation of the table",
      "组织 {0} 的上级 {1} 不在表中", "表中已有的组织"),
  PARENT_MISSING(
      "organisation {0} of level {1} has no organisation above it",
      "an organisation above it, or level 1", "第 {1} 级组织 {0} 没有上级组织", "填写上级组织，或为第 1 级"),
  PARENT_OF_UNIT(
      "organisation {0} of level 1 stands under {1}", "an empty parent, or a deeper level",
      "第 1 级组织 {0} 却有上级 {1}", "上级为空，或层级更深"),
  PARENT_NOT_ABOVE(
      "organisation {0} of level {1} stands under {2} of level {3}",
      "an organisation above it on a smaller level",
      "第 {1} 级组织 {0} 的上级 {2} 为第 {3} 级",
      "上级组织的层级数更小"),
  PARENT_CIRCLE(
      "the organisations {0} stand above one another in a circle", "a tree",
      "组织 {0} 互为上级，形成环", "树形结构"),
  LEVEL_ZERO("the level of {0} is 0", "1 or more", "组织 {0} 的层级为 0", "1 或更大"),
  MEMBERS_TOO_MANY(
      "the members of all organisations sum above 9223372036854775807",
      "a sum up to 9223372036854775807",
      "各组织党员人数之和超过 9223372036854775807",
      "总和不大于 9223372036854775807"),
  MEMBER_IN_TWO_ORGANIZATIONS(
      "member {0} is in {1}, and on line {2} in {3}", "each member in one organisation",
      "党员 {0} 在 {1}，而第 {2} 行在 {3}", "每名党员只在一个组织"),
  MEMBER_ORGANIZATION_UNKNOWN(
      "organisation {0} of member {1} is not in the tree", "an organisation of the tree",
      "党员 {1} 所在组织 {0} 不在组织树中", "组织树中的组织"),
  ORGANIZATION_UNKNOWN(
      "organisation {0} is not in the tree", "an organisation of the tree",
      "组织 {0} 不在组织树中", "组织树中的组织"),
  PART_ABOVE_MEMBERS(
      "{0} of unit {1} is {2}, its members are {3}", "not more than its members",
      "单位 {1} 的 {0} 为 {2}，党员为 {3}", "不多于党员人数"),
  UNIT_KIND_UNKNOWN(
      "the rulebook has no kind of unit {0}", "one of {1}", "规则书没有单位类别 {0}", "下列之一：{1}"),
  UNIT_NOT_IN_TREE(
      "unit {0} is carried in full and has no row in the organisation tree",
      "an organisation of level 1 with this id", "单位 {0} 逐级办理，但组织树中没有它", "以该标识为第 1 级组织"),
  TREE_WITHOUT_UNIT(
      "organisation {0} of level 1 is not an electoral unit", "the id of a unit",
      "第 1 级组织 {0} 不是选举单位", "选举单位的标识");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  OrganizationProblem(
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
