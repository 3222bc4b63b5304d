package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Aftercare;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Breach;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Condition;
import org.linxuan.election.rulebook.Consultation;
import org.linxuan.election.rulebook.Coverage;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.InvitedRules;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.Naming;
import org.linxuan.election.rulebook.OptionalGate;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.rulebook.UnitKind;
import org.linxuan.foundation.exact.Fraction;

/** What the sections of a rulebook fix under each article, in sentences of both languages. */
public final class RuleSentences {
  private static final Text NOTHING = new Text("", "");

  private final Rulebook book;
  private final Sentences out = new Sentences();

  private RuleSentences(Rulebook book) {
    this.book = book;
  }

  /** Article id to sentences; in each article the order of the rulebook's sections. */
  public static Map<String, List<Text>> byArticle(Rulebook book) {
    RuleSentences rules = new RuleSentences(book);
    book.bodies().forEach(rules::body);
    ApportionmentSentences.add(book.apportionment(), rules.out);
    rules.identities(book.identities());
    new CompositionSentences(book).add(rules.out);
    rules.coverage(book.coverage());
    rules.conditions();
    book.stages().forEach(rules::stage);
    rules.nomination(book.consultation(), book.naming());
    book.chain().forEach(rules::step);
    new VettingSentences(book).add(rules.out);
    BallotSentences.add(book, rules.out);
    rules.after(book.aftercare(), book.invited());
    return rules.out.byArticle();
  }

  private void body(Body body) {
    List<Text> parts = new ArrayList<>();
    parts.add(quorum(body));
    parts.add(majority(body));
    List<Text> acts =
        body.acts().stream().flatMap(id -> book.findAct(id).stream()).map(ActType::name).toList();
    Text may = Sentences.list(acts);
    parts.add(acts.isEmpty() ? NOTHING : new Text("可办理：" + may.zh(), "may do: " + may.en()));
    parts.add(kinds(body));
    parts.add(body.confirmed() ? NOTHING : new Text("数值待核实", "figures to be confirmed"));
    Text all = Sentences.joined(parts);
    out.add(
        body.article(),
        body.name().zh() + "（" + body.id() + "）：" + all.zh(),
        body.name().en() + " (" + body.id() + "): " + all.en());
  }

  private static Text quorum(Body body) {
    Quorum quorum = body.quorum();
    if (quorum == null) {
      return NOTHING;
    }
    Text base = base(quorum.base());
    String ratio = Sentences.ratio(quorum.ratio());
    return new Text(
        "到会须" + (quorum.strict() ? "超过" : "不少于") + base.zh() + "的 " + ratio,
        "quorum " + (quorum.strict() ? "more than " : "at least ") + ratio + " of " + base.en());
  }

  private static Text majority(Body body) {
    MajorityBase majority = body.majorityBase();
    if (majority == null) {
      return NOTHING;
    }
    Text base = base(majority);
    return new Text("超过" + base.zh() + "的半数为通过", "more than half of " + base.en() + " decide");
  }

  private static Text base(MajorityBase base) {
    return switch (base) {
      case ENTITLED -> new Text("应到会人数", "those entitled");
      case PRESENT -> new Text("实到会人数", "those present");
    };
  }

  private Text kinds(Body body) {
    List<Text> names = new ArrayList<>();
    for (UnitKind kind : book.unitKinds()) {
      Text name = body.namesByKind().get(kind.id());
      if (name != null) {
        names.add(
            new Text(kind.name().zh() + "为" + name.zh(), kind.name().en() + ": " + name.en()));
      }
    }
    return names.isEmpty() ? NOTHING : Sentences.list(names);
  }

  private void identities(@Nullable IdentityRules rules) {
    if (rules == null) {
      return;
    }
    for (Named group : rules.groups()) {
      Text members =
          Sentences.list(
              rules.definitions().stream()
                  .filter(d -> d.group().equals(group.id()))
                  .map(IdentityDefinition::name)
                  .toList());
      out.add(
          rules.article(),
          group.name().zh() + "：" + members.zh(),
          group.name().en() + ": " + members.en());
    }
  }

  private void coverage(@Nullable Coverage coverage) {
    if (coverage == null) {
      return;
    }
    named(coverage.article(), "领域", "fields", coverage.fields());
    named(coverage.article(), "层级", "levels", coverage.levels());
    named(coverage.article(), "机构类别", "kinds of body", coverage.bodyKinds());
  }

  private void named(String article, String zh, String en, List<Named> items) {
    Text names = Sentences.list(items.stream().map(Named::name).toList());
    out.add(article, zh + "：" + names.zh(), en + ": " + names.en());
  }

  private void conditions() {
    for (Condition condition : book.conditions()) {
      out.add(
          condition.article(),
          "固定标题“" + condition.name().zh() + "”：" + condition.text().zh(),
          "fixed heading \"" + condition.name().en() + "\": " + condition.text().en());
    }
    for (Breach breach : book.breaches()) {
      out.add(breach.article(), "违纪类别：" + breach.name().zh(), "breach: " + breach.name().en());
    }
  }

  private void stage(Stage stage) {
    Text opener = book.findBody(stage.openedBy()).map(Body::name).orElse(NOTHING);
    Text gates = Sentences.list(stage.gates().stream().map(Check::text).toList());
    Text optional =
        Sentences.list(stage.optionalGates().stream().map(RuleSentences::optional).toList());
    out.add(
        stage.article(),
        "环节“"
            + stage.name().zh()
            + "”由"
            + opener.zh()
            + "启动；关口："
            + gates.zh()
            + (optional.zh().isEmpty() ? "" : "；可选关口：" + optional.zh()),
        "stage "
            + stage.name().en()
            + ": opened by the "
            + opener.en()
            + "; gate: "
            + gates.en()
            + (optional.en().isEmpty() ? "" : "; optional gates: " + optional.en()));
  }

  private static Text optional(OptionalGate gate) {
    return new Text(
        gate.check().text().zh() + (gate.on() ? "（启用）" : "（未启用）"),
        gate.check().text().en() + (gate.on() ? " (on)" : " (off)"));
  }

  private void nomination(@Nullable Consultation consultation, @Nullable Naming naming) {
    if (consultation != null) {
      out.add(
          consultation.article(),
          "酝酿 " + consultation.rounds() + " 轮",
          consultation.rounds() + " rounds of consultation");
    }
    if (naming != null) {
      Text organization = limit(naming.organization());
      Text member = limit(naming.member());
      out.add(
          naming.article(),
          "一个组织至多推荐" + organization.zh() + "，一名党员至多推荐" + member.zh(),
          "an organisation names at most "
              + organization.en()
              + ", a member at most "
              + member.en());
    }
  }

  private static Text limit(String limit) {
    return limit.equals(Naming.SEATS)
        ? new Text("与名额相同的人数", "as many as the seats")
        : new Text(" " + limit + " 人", limit);
  }

  private void step(ChainStep step) {
    String sign = step.equal() ? " = " : step.strict() ? " > " : " ≥ ";
    boolean plain = step.ratio().equals(Fraction.ONE);
    String times = step.equal() || plain ? "" : Sentences.ratio(step.ratio()) + " × ";
    out.add(
        step.article(),
        step.more().text().zh() + sign + times + step.than().text().zh(),
        step.more().text().en() + sign + times + step.than().text().en());
  }

  private void after(@Nullable Aftercare aftercare, @Nullable InvitedRules invited) {
    if (aftercare != null) {
      Text stage = book.findStage(aftercare.fromStage()).map(Stage::name).orElse(NOTHING);
      out.add(
          aftercare.article(),
          "谈话对象：进入“" + stage.zh() + "”环节而未当选的人员",
          "owed a talk: everyone who reached " + stage.en() + " and is not elected");
    }
    if (invited != null) {
      out.add(
          invited.article(),
          invited.outsideSeats() ? "特邀代表不占名额" : "特邀代表占用名额",
          "invited delegates stand "
              + (invited.outsideSeats() ? "outside" : "within")
              + " the seats");
    }
  }
}
