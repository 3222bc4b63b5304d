package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Article;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.rulebook.Unit;
import org.linxuan.election.rulebook.UnitKind;
import org.linxuan.foundation.intake.YamlTree;
import tools.jackson.databind.JsonNode;

/** Whatever a rulebook names must be there; and an article must be carried out by something. */
final class References {
  private final Ground ground;
  private final Rulebook book;
  private final List<String> articles;
  private final List<String> kinds;
  private final List<String> acts;
  private final List<String> stages;
  private final List<String> records;
  private final List<String> bodies;

  private References(Ground ground) {
    this.ground = ground;
    this.book = ground.book();
    this.articles = Ground.ids(book.articles(), Article::id);
    this.kinds = Ground.ids(book.unitKinds(), UnitKind::id);
    this.acts = Ground.ids(book.acts(), ActType::id);
    this.stages = Ground.ids(book.stages(), Stage::id);
    this.records = Ground.ids(book.records(), Named::id);
    this.bodies = Ground.ids(book.bodies(), Body::id);
  }

  static void run(Ground ground) {
    References references = new References(ground);
    references.articlesNamed(ground.tree().root(), "");
    references.articles();
    references.units();
    references.bodies();
    references.acts();
    references.stages();
    references.vetting();
  }

  /** Every field called article, wherever it stands. */
  private void articlesNamed(JsonNode node, String pointer) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        articlesNamed(node.get(i), pointer + "/" + i);
      }
    } else if (node.isObject()) {
      for (var field : node.properties()) {
        String below = YamlTree.below(pointer, field.getKey());
        if (field.getKey().equals("article") && field.getValue().isString()) {
          ground.refer(below, field.getValue().stringValue(), articles);
        } else {
          articlesNamed(field.getValue(), below);
        }
      }
    }
  }

  private void articles() {
    List<String> kept = new ArrayList<>(records);
    kept.addAll(acts);
    List<String> keepers = new ArrayList<>(Ground.ids(book.roles(), Named::id));
    keepers.addAll(bodies);
    for (int i = 0; i < book.articles().size(); i++) {
      Article article = book.articles().get(i);
      String at = "/articles/" + i;
      if (article.enforcedBy().isEmpty() && article.recordedBy().isEmpty()) {
        ground.add(RulebookProblem.RULEBOOK_ARTICLE_IDLE, at, article.id());
      }
      for (int r = 0; r < article.recordedBy().size(); r++) {
        String record = at + "/recorded_by/" + r;
        ground.refer(record + "/record", article.recordedBy().get(r).record(), kept);
        ground.refer(record + "/who", article.recordedBy().get(r).who(), keepers);
      }
    }
    for (int i = 0; i < book.roles().size(); i++) {
      String role = book.roles().get(i).id();
      if (bodies.contains(role)) {
        ground.add(RulebookProblem.RULEBOOK_ROLE_IS_BODY, "/roles/" + i + "/id", role);
      }
    }
  }

  private void units() {
    List<Unit> units = book.units();
    for (int i = 0; i < units.size(); i++) {
      ground.refer("/units/" + i + "/kind", units.get(i).kind(), kinds);
    }
  }

  private void bodies() {
    for (int i = 0; i < book.bodies().size(); i++) {
      Body body = book.bodies().get(i);
      String at = "/bodies/" + i;
      ground.referAll(at + "/acts", body.acts(), acts);
      body.namesByKind()
          .keySet()
          .forEach(kind -> ground.refer(at + "/names_by_kind/" + kind, kind, kinds));
    }
  }

  private void acts() {
    for (int i = 0; i < book.acts().size(); i++) {
      ActType act = book.acts().get(i);
      if (act.stage() != null) {
        ground.refer("/acts/" + i + "/stage", act.stage(), stages);
      }
    }
  }

  private void stages() {
    for (int i = 0; i < book.stages().size(); i++) {
      Stage stage = book.stages().get(i);
      String at = "/stages/" + i;
      ground.refer(at + "/opened_by", stage.openedBy(), bodies);
      ground.referAll(at + "/acts", stage.acts(), acts);
      ground.referAll(at + "/papers", stage.papers(), records);
    }
    if (book.aftercare() != null) {
      ground.refer("/aftercare/from_stage", book.aftercare().fromStage(), stages);
    }
  }

  private void vetting() {
    if (book.vetting() == null) {
      return;
    }
    List<String> groups = new ArrayList<>(List.of("everyone"));
    if (book.identities() != null) {
      groups.addAll(Ground.ids(book.identities().groups(), Named::id));
    }
    List<String> authorities = Ground.ids(book.vetting().authorities(), Named::id);
    for (int i = 0; i < book.vetting().musts().size(); i++) {
      String group = book.vetting().musts().get(i).appliesTo();
      ground.refer("/vetting/musts/" + i + "/for", group, groups);
    }
    for (int i = 0; i < book.vetting().opinions().size(); i++) {
      String before = book.vetting().opinions().get(i).before();
      ground.refer("/vetting/opinions/" + i + "/before", before, stages);
    }
    for (int i = 0; i < book.vetting().regulators().size(); i++) {
      List<String> ask = book.vetting().regulators().get(i).ask();
      ground.referAll("/vetting/regulators/" + i + "/ask", ask, authorities);
      employer(i, book.vetting().regulators().get(i).employerKind());
    }
  }

  /**
   * The kind of an employer is a fact of the evidence; where its values are listed, one of them.
   */
  private void employer(int index, String kind) {
    IdentityRules identities = book.identities();
    List<String> kinds =
        identities == null
            ? List.of()
            : identities
                .findFact("employer_kind")
                .map(fact -> Ground.ids(fact.values(), Named::id))
                .orElse(List.of());
    if (!kinds.isEmpty()) {
      ground.refer("/vetting/regulators/" + index + "/employer_kind", kind, kinds);
    }
  }
}
