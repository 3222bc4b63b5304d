package org.linxuan.verifier.decisions;

import java.util.List;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.Node;

/** What the record asks of the rulebook: articles, and the stages of acts. */
record Rules(Election election) {
  String article(String section) {
    return election.rules().get(section).get("article").text();
  }

  String articleOf(String list, String id) {
    return election.rules().get(list).item(id).get("article").text();
  }

  String ofNotice(String kind) {
    Node rule = election.rules().get("notices").find("kind", kind).orElse(Node.absent());
    return rule.get("article").text();
  }

  /** The stage in which an act is done. */
  String stageOf(String act) {
    return election.rules().get("acts").item(act).get("stage").text();
  }

  List<String> stages() {
    return election.rules().get("stages").ids();
  }

  String firstStage() {
    return stages().stream().findFirst().orElse("");
  }
}
