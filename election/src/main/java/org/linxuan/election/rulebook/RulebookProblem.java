package org.linxuan.election.rulebook;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/** What can be wrong with a rulebook. */
public enum RulebookProblem implements ProblemCode {
  RULEBOOK_UNKNOWN(
      "there is no rulebook or file {0}",
      "a file, or one of {1}", "没有规则书或文件 {0}", "一个文件，或下列之一：{1}"),
  RULEBOOK_SECTION_MISSING(
      "rulebook {0} has no section {1}", "a rulebook that has it", "规则书 {0} 没有 {1} 一节", "含有该节的规则书"),
  RULEBOOK_FIELD(
      "{0} cannot be read: {1}",
      "what docs/rulebook says of the field", "{0} 无法读取：{1}", "docs/rulebook 对该字段的说明"),
  RULEBOOK_FIELD_MISSING("field {0} is missing", "{1}: {2}", "缺少字段 {0}", "{1}：{2}"),
  RULEBOOK_FIELD_UNKNOWN("field {0} is unknown here", "only {1}", "此处没有字段 {0}", "仅限 {1}"),
  RULEBOOK_FIELD_TYPE("{0} is {1}", "{2}", "{0} 为 {1}", "{2}"),
  RULEBOOK_FIELD_VALUE("{0} is {1}", "one of {2}", "{0} 为 {1}", "下列之一：{2}"),
  RULEBOOK_FIELD_FORM("{0} is {1}", "{2}", "{0} 为 {1}", "{2}"),
  RULEBOOK_FIELD_RANGE("{0} is {1}", "{2}", "{0} 为 {1}", "{2}"),
  RULEBOOK_LIST_SHORT("{0} has {1} entries", "at least {2}", "{0} 只有 {1} 项", "至少 {2} 项"),
  RULEBOOK_LIST_TWICE("{0} holds an entry twice", "each entry once", "{0} 中有重复的项", "每项只出现一次"),
  RULEBOOK_REFERENCE(
      "{0} names {1}, which is not there", "one of {2}", "{0} 所指的 {1} 不存在", "下列之一：{2}"),
  RULEBOOK_ID_TWICE(
      "{0} {1} stands already on line {2}",
      "each once in its list", "{0} {1} 已在第 {2} 行出现", "在列表中只出现一次"),
  RULEBOOK_CHECK_UNKNOWN(
      "{0} names {1}, which is no check", "one of {2}", "{0} 所指的 {1} 不是检查项", "下列之一：{2}"),
  RULEBOOK_ARTICLE_IDLE(
      "article {1} is neither enforced nor recorded",
      "enforced_by or recorded_by", "条款 {1} 既无检查执行，也无记录落实", "填写 enforced_by 或 recorded_by"),
  RULEBOOK_ROLE_IS_BODY("{1} is a role and a body", "an id of its own", "{1} 既是人员又是机构", "各用不同的标识"),
  RULEBOOK_QUORUM(
      "a quorum of {0} (strict: {1}) can never be met or means nothing",
      "a part above 0 and at most 1; below 1 if strict",
      "到会比例 {0}（超过：{1}）无法达到或没有意义",
      "大于 0 且不大于 1；须超过的小于 1"),
  RULEBOOK_BODY_CANNOT_VOTE(
      "body {1} has an act by vote, and no quorum or no majority base",
      "both", "机构 {1} 有表决事项，却没有到会比例或过半数基数", "两项都填写"),
  RULEBOOK_BODY_HALF(
      "body {1} has only one of quorum and majority base",
      "both, or neither", "机构 {1} 的到会比例和过半数基数只填了一项", "都填写或都不填写"),
  RULEBOOK_ACT_WITHOUT_BODY(
      "no body may do act {1}",
      "a body with it among its acts", "没有机构可以办理事项 {1}", "至少一个机构的 acts 含有该事项"),
  RULEBOOK_ACT_ELSEWHERE(
      "act {1} does not belong to stage {2}",
      "an act whose stage this is", "事项 {1} 不属于环节 {2}", "stage 为该环节的事项"),
  RULEBOOK_OPENER(
      "{1} opens the stage, and {2} is not among its acts",
      "a body that may do {2}", "由 {1} 启动环节，但其 acts 不含 {2}", "可以办理 {2} 的机构"),
  RULEBOOK_GATE_WITHOUT_ARTICLE(
      "no article is enforced by {1}",
      "an article with it in enforced_by", "没有条款由 {1} 执行", "在某一条款的 enforced_by 中写明"),
  RULEBOOK_GATE_TWICE(
      "{1} is a gate already", "a gate, or an optional gate", "{1} 已经是关口", "只列为关口或可选关口之一"),
  RULEBOOK_CHECK_WITHOUT_SECTION(
      "check {1} reads section {2}, which is absent",
      "that section", "检查项 {1} 依据 {2} 一节，但该节不存在", "补充该节"),
  RULEBOOK_CHAIN_SELF(
      "step {1} compares {2} with itself", "two different numbers", "步骤 {1} 将 {2} 与自身比较", "两个不同的数"),
  RULEBOOK_CHAIN_CONTRADICTS(
      "step {1} contradicts the steps before it",
      "steps that can hold together", "步骤 {1} 与前面的步骤相矛盾", "可以同时成立的步骤"),
  RULEBOOK_CHAIN_EQUAL(
      "step {1} asks for equal numbers and has {0}",
      "equal alone", "步骤 {1} 要求相等，却又填写了 {0}", "只填 equal"),
  RULEBOOK_NOT_POSITIVE("{0} is {1}", "more than 0", "{0} 为 {1}", "大于 0"),
  RULEBOOK_NOT_A_PART("{0} is {1}", "from 0 to 1", "{0} 为 {1}", "0 到 1"),
  RULEBOOK_RELATIVE(
      "rule {1}: relative_to does not fit its measure",
      "relative_to where and only where the measure is relative",
      "规则 {1} 的 relative_to 与 measure 不符",
      "measure 为 relative 时且仅在此时填写 relative_to"),
  RULEBOOK_COMPOSITION_VALUE(
      "{0} is {1}, which measure {2} cannot have",
      "absolute, difference: a whole number; share: from 0 to 1 and within reach; relative: above 0; planned: none, one planned category",
      "{0} 为 {1}，不适用于 {2}",
      "absolute、difference：整数；share：0 到 1 且可以达到；relative：大于 0；planned：不填，且为一个事先确定数量的类别"),
  RULEBOOK_COMPOSITION_CLASH(
      "rule {1} and rule {2} exclude each other",
      "bounds that can hold together", "规则 {1} 与规则 {2} 不能同时成立", "可以同时成立的界限"),
  RULEBOOK_FIRST_COLUMN("the first column is another one", "{1}", "第一列不对", "{1}"),
  RULEBOOK_WEIGHTS("the weights of {0} add up to {1}", "1", "{0} 的权重之和为 {1}", "1"),
  RULEBOOK_ABOVE("{0} comes to {1}, above {3}", "at most {2}", "{0} 合计 {1}，超过 {3}", "不大于 {2}"),
  RULEBOOK_NOT_MULTIPLE("{0} is {1}", "a multiple of {2}", "{0} 为 {1}", "{2} 的倍数"),
  RULEBOOK_STEPS(
      "a step up to {1} with {2} seats follows a greater one",
      "steps that grow, with seats that do not fall", "不超过 {1} 得 {2} 名的一档低于前一档", "数值递增、名额不减的各档"),
  RULEBOOK_FORMULA(
      "{0} is no formula from its character {1} on", "{2} there", "{0} 从第 {1} 个字符起不是公式", "该处为 {2}"),
  RULEBOOK_NAME_TAKEN("{1} is a name already", "a name of its own", "名称 {1} 已被使用", "另用一个名称"),
  RULEBOOK_GROUP_EMPTY("group {1} has no identity", "at least one", "身份大类 {1} 没有身份", "至少一个"),
  RULEBOOK_SCALE(
      "{1} stands above {2}", "at_least not above at_most", "{1} 高于 {2}", "at_least 不高于 at_most"),
  RULEBOOK_IN_AND_NOT("{1} is asked for and excluded", "one of the two", "{1} 既要求又排除", "只取其一");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  RulebookProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
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
