package org.linxuan.election.result.internal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.result.ReportModel;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.rulebook.VettingRules;
import org.linxuan.foundation.problem.Lang;

/** The words of the records and of the rulebook as a reader knows them, in both languages. */
final class Words {
  private static final Map<String, String[]> FIXED =
      Map.ofEntries(
          word("nominee", "推荐人选", "nominee"),
          word("person-to-vet", "考察对象", "person to vet"),
          word("preliminary-nominee", "初步人选", "preliminary nominee"),
          word("preparatory-candidate", "预备人选", "preparatory candidate"),
          word("candidate", "正式候选人", "candidate"),
          word("delegate-elect", "当选人", "delegate-elect"),
          word("delegate", "代表", "delegate"),
          word("vetted", "考察对象", "persons vetted"),
          word("preliminary", "初步人选", "preliminary nominees"),
          word("preparatory", "预备人选", "preparatory candidates"),
          word("candidates", "首轮候选人", "candidates on the first ballot"),
          word("seats", "名额", "seats"),
          word("elected", "当选", "elected"),
          word("not-taken-forward", "未列入下一环节", "not taken forward"),
          word("withdrawn", "本人退出", "withdrawn"),
          word("deceased", "去世", "deceased"),
          word("disqualified", "取消资格", "disqualified"),
          word("complete", "完成", "complete"),
          word("seats-short", "名额空缺", "seats left open"),
          word("tie", "票数相等待定", "tie not decided"),
          word("void", "投票无效", "voting void"),
          word("apportioned", "仅分配名额", "apportioned only"),
          word("formal", "正式选举", "formal election"),
          word("further", "另行选举", "further ballot"),
          word("valid", "有效", "valid"),
          word("none", "无", "none"),
          word("tie-ballot", "相等票再次投票", "another ballot among the tied"),
          word("further-ballot", "另行选举", "further ballot"),
          word("vote-again", "重新投票", "vote again"),
          word("confirmed", "确认有效", "confirmed"),
          word("refused", "不予确认", "refused"),
          word("done", "已完成", "done"),
          word("not-applicable", "不适用", "not applicable"),
          word("no-objection", "无不同意见", "no objection"),
          word("objection", "有不同意见", "objection"),
          word("kept", "保留", "kept"),
          word("dropped", "去掉", "dropped"),
          word("added", "增加", "added"),
          word("upheld", "属实", "upheld"),
          word("not-upheld", "不属实", "not upheld"),
          word("fit", "合格", "fit"),
          word("not-fit", "不合格", "not fit"),
          word("unfounded", "查否", "unfounded"),
          word("founded", "查实", "founded"),
          word("centre", "中央提名", "nominated centrally"),
          word("vertical", "垂直管理系统", "vertical system"),
          word("organization", "基层党组织", "primary organisation"),
          word("level", "某一级党组织", "a level"),
          word("VETTING_ADVANCE", "考察预告", "advance notice of vetting"),
          word("PUBLIC", "公示", "public notice"),
          word("guaranteed", "必然满足", "guaranteed"),
          word("possible", "可能满足", "possible"),
          word("impossible", "不可能满足", "impossible"),
          word("women", "女", "women"),
          word("minority", "少数民族", "minority"),
          word("minorities", "少数民族", "minorities"),
          word("units", "选举单位", "units"),
          word("unfilled", "空缺", "left open"),
          word("invited", "特邀代表", "invited delegates"),
          word("post", "职务", "post"),
          word("occupation", "登记职业", "registered occupation"),
          word("title", "职称", "professional title"),
          word("honour", "荣誉", "honour"),
          word("deed", "事迹", "deed"),
          word("organisations", "基层党组织", "primary organisations"),
          word("delegates", "党代会代表", "congress delegates"),
          word("members", "党员", "members"),
          word("public", "群众", "the public"),
          word("meeting", "座谈会", "meeting"),
          word("talk", "谈话", "talk"),
          word("letter", "书面", "in writing"),
          word("visit", "走访", "visit"),
          word("own-organisation", "所在单位党组织", "own organisation"),
          word("penalty", "处分", "penalty"),
          word("transfer", "调动", "transfer"),
          word("death", "去世", "death"),
          word("complaint", "信访举报", "complaint"),
          word("Han", "汉族", "Han"),
          word("female", "女", "female"),
          word("male", "男", "male"));

  private final ReportModel model;
  private final Rulebook rules;
  private final Map<String, String> persons = new HashMap<>();

  Words(ReportModel model) {
    this.model = model;
    this.rules = model.rulebook();
    for (Map<String, String> p : model.input("people")) {
      String id = p.getOrDefault("person", "");
      String name = Html.both(p.getOrDefault("name_zh", id), p.getOrDefault("name_en", id));
      persons.put(
          id,
          isFull(p.getOrDefault("unit", ""))
              ? "<a href=\"#person-" + Html.escape(id) + "\">" + name + "</a>"
              : name);
    }
  }

  /** A person's name, with a link where the report has the person's record. */
  String person(String id) {
    return persons.getOrDefault(id, Html.escape(id));
  }

  private boolean isFull(String unit) {
    return model.input("units").stream()
        .anyMatch(u -> unit.equals(u.get("unit")) && "full".equals(u.get("detail")));
  }

  private static Map.Entry<String, String[]> word(String id, String zh, String en) {
    return Map.entry(id, new String[] {zh, en});
  }

  /** A fixed word, or the id itself. */
  String of(String id) {
    String[] pair = FIXED.get(id);
    return pair == null ? identity(id) : Html.both(pair[0], pair[1]);
  }

  private String identity(String id) {
    IdentityRules known = rules.identities();
    if (known == null) {
      return Html.escape(id);
    }
    return known
        .find(id)
        .map(IdentityDefinition::name)
        .or(
            () ->
                known.groups().stream().filter(g -> g.id().equals(id)).map(Named::name).findFirst())
        .map(Html::both)
        .orElse(Html.escape(id));
  }

  /** A value that evidence states of a post or person, by the rulebook's name for it. */
  String fact(String fact, String value) {
    IdentityRules known = rules.identities();
    return known == null
        ? Html.escape(value)
        : known.findFact(fact).stream()
            .flatMap(f -> f.values().stream())
            .filter(v -> v.id().equals(value))
            .map(v -> Html.both(v.name()))
            .findFirst()
            .orElse(Html.escape(value));
  }

  /**
   * Who was asked for an opinion: an authority of the rulebook, a body, or the own organisation.
   */
  String authority(String id) {
    VettingRules vetting = rules.vetting();
    return (vetting == null ? List.<Named>of() : vetting.authorities())
        .stream()
            .filter(a -> a.id().equals(id))
            .map(a -> Html.both(a.name()))
            .findFirst()
            .or(() -> rules.findBody(id).map(b -> Html.both(b.name())))
            .orElse(of(id));
  }

  String stage(String id) {
    return rules.findStage(id).map(Stage::name).map(Html::both).orElse(Html.escape(id));
  }

  String act(String id) {
    return rules.findAct(id).map(ActType::name).map(Html::both).orElse(Html.escape(id));
  }

  /** A body by the name it has in units of this kind. */
  String body(String id, String kind) {
    Optional<Body> body = rules.findBody(id);
    return body.map(b -> Html.both(b.nameIn(kind, Lang.ZH), b.nameIn(kind, Lang.EN)))
        .orElse(Html.escape(id));
  }

  String check(String key) {
    for (Check check : Check.values()) {
      if (check.key().equals(key)) {
        return Html.both(check.text());
      }
    }
    return Html.escape(key);
  }

  String must(String id) {
    VettingRules vetting = rules.vetting();
    return vetting == null
        ? Html.escape(id)
        : vetting.musts().stream()
            .filter(m -> m.id().equals(id))
            .map(m -> Html.both(m.name()))
            .findFirst()
            .orElse(Html.escape(id));
  }

  /** A kind of opinion asked for; one of a regulator is named by its kind. */
  String opinion(String id) {
    VettingRules vetting = rules.vetting();
    String other =
        id.equals("regulator")
            ? Html.both("执法和行业监管部门意见", "opinion of a regulator")
            : Html.escape(id);
    return vetting == null
        ? other
        : vetting.opinions().stream()
            .filter(o -> o.id().equals(id))
            .map(o -> Html.both(o.name()))
            .findFirst()
            .orElse(other);
  }

  String rule(String id) {
    return rules.composition().stream()
        .filter(r -> r.id().equals(id))
        .map(r -> Html.both(r.name()))
        .findFirst()
        .orElse(Html.escape(id));
  }

  String unit(String id) {
    return model.input("units").stream()
        .filter(u -> id.equals(u.get("unit")))
        .map(u -> Html.both(u.getOrDefault("name_zh", id), u.getOrDefault("name_en", id)))
        .findFirst()
        .orElse(Html.escape(id));
  }

  String kind(String unit) {
    return model.input("units").stream()
        .filter(u -> unit.equals(u.get("unit")))
        .map(u -> u.getOrDefault("kind", ""))
        .findFirst()
        .orElse("");
  }

  String article(String id) {
    return id.isEmpty()
        ? ""
        : "<a class=\"art\" href=\"#" + Html.escape(id) + "\">" + Html.escape(id) + "</a>";
  }
}
