package org.linxuan.election.rulebook.internal;

import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.Article;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Condition;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.NoticeRule;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.rulebook.VettingRules;

/** What vetting asks for, and the notices, in words. */
final class VettingSentences {
  /** Words for the usual ranges and channels; others are shown as the rulebook writes them. */
  private static final Map<String, Text> USUAL =
      Map.of(
          "unit", new Text("本选举单位", "the unit"),
          "website", new Text("网站", "website"),
          "board", new Text("公告栏", "notice board"),
          "meeting", new Text("会议", "meeting"),
          "newspaper", new Text("报刊", "newspaper"));

  private final Rulebook book;

  VettingSentences(Rulebook book) {
    this.book = book;
  }

  void add(Sentences out) {
    VettingRules rules = book.vetting();
    if (rules != null) {
      rules.musts().forEach(must -> must(must, out));
      rules.opinions().forEach(opinion -> opinion(opinion, out));
      rules.regulators().forEach(regulators -> regulators(rules, regulators, out));
      under(Check.VETTING_CONCLUSION_SIGNED, "签字", "signed by", rules.signatures(), out);
    }
    headings(out);
    book.notices().forEach(notice -> notice(notice, out));
  }

  /**
   * Headings stand under the articles that ask for the report and are no condition by themselves.
   */
  private void headings(Sentences out) {
    List<String> conditions = book.conditions().stream().map(Condition::article).toList();
    Text names = Sentences.list(book.reportHeadings().stream().map(Named::name).toList());
    for (Article article : book.articles()) {
      boolean own = article.enforcedBy().contains(Check.VETTING_REPORT_COMPLETE);
      if (own && !conditions.contains(article.id()) && !names.en().isEmpty()) {
        out.add(article.id(), "固定标题：" + names.zh(), "fixed headings: " + names.en());
      }
    }
  }

  private void under(Check check, String zh, String en, List<Named> items, Sentences out) {
    Text names = Sentences.list(items.stream().map(Named::name).toList());
    for (Article article : book.articles()) {
      if (article.enforcedBy().contains(check)) {
        out.add(article.id(), zh + "：" + names.zh(), en + ": " + names.en());
      }
    }
  }

  private void must(VettingRules.Must must, Sentences out) {
    Text whom =
        must.appliesTo().equals(VettingRules.Must.EVERYONE)
            ? new Text("所有人选", "everyone")
            : group(must.appliesTo());
    out.add(
        must.article(),
        must.name().zh() + "（" + whom.zh() + "）" + (must.notApplicable() ? "，可“不适用”" : ""),
        must.name().en()
            + " ("
            + whom.en()
            + ")"
            + (must.notApplicable() ? ", may be \"not applicable\" with a reason" : ""));
  }

  private void opinion(VettingRules.Opinion opinion, Sentences out) {
    Text stage =
        book.findStage(opinion.before())
            .map(Stage::name)
            .orElse(new Text(opinion.before(), opinion.before()));
    out.add(
        opinion.article(),
        opinion.name().zh() + "：在“" + stage.zh() + "”关口前答复",
        opinion.name().en() + ": answered by the gate of " + stage.en());
  }

  private void regulators(VettingRules rules, VettingRules.Regulators regulators, Sentences out) {
    Text asked =
        Sentences.list(
            rules.authorities().stream()
                .filter(authority -> regulators.ask().contains(authority.id()))
                .map(Named::name)
                .toList());
    Text kind = employer(regulators.employerKind());
    out.add(
        regulators.article(),
        "单位性质为" + kind.zh() + "的：征求" + asked.zh() + "意见",
        "employed by a " + kind.en() + ": asks " + asked.en());
  }

  private static void notice(NoticeRule rule, Sentences out) {
    Text channels = Sentences.list(rule.channels().stream().map(VettingSentences::word).toList());
    Text range = word(rule.range());
    Text kind = rule.kind().text();
    out.add(
        rule.article(),
        Sentences.joined(
            List.of(
                new Text(
                    kind.zh() + "：" + rule.workingDays() + " 个工作日",
                    kind.en() + ": " + rule.workingDays() + " working days"),
                new Text("范围：" + range.zh(), "range: " + range.en()),
                new Text("渠道：" + channels.zh(), "by: " + channels.en()),
                rule.proof() ? new Text("须有张贴证明", "with proof of posting") : new Text("", ""))));
  }

  private Text group(String id) {
    IdentityRules identities = book.identities();
    return named(identities == null ? List.of() : identities.groups(), id);
  }

  private Text employer(String id) {
    IdentityRules identities = book.identities();
    return identities == null
        ? word(id)
        : identities
            .findFact("employer_kind")
            .map(fact -> named(fact.values(), id))
            .orElse(word(id));
  }

  private static Text named(List<Named> list, String id) {
    return list.stream()
        .filter(item -> item.id().equals(id))
        .map(Named::name)
        .findFirst()
        .orElse(word(id));
  }

  private static Text word(String id) {
    return USUAL.getOrDefault(id, new Text(id, id));
  }
}
