package org.linxuan.verifier.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.CanonicalJson;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * The rulebook's two spellings say the same, the one for machines is canonical, and it is the
 * rulebook that the election names.
 */
public final class RulebookCheck {
  private static final String YAML = "rulebook.yaml";
  private static final String JSON = "rulebook.json";

  /** No rulebook is longer; what is longer is not read. */
  private static final int LONGEST = 2_000_000;

  private final Election election;
  private final Differences out;

  /** Checks the rulebook of an election. */
  public RulebookCheck(Election election, Differences out) {
    this.election = election;
    this.out = out;
  }

  /** Checks both files. */
  public void run() {
    Node rules = election.rules();
    String json = election.folder().text(JSON);
    if (!CanonicalJson.of(rules).equals(json)) {
      out.add(Finding.RULEBOOK, JSON, "");
    }
    if (!rules.get("id").text().equals(election.value("rulebook"))) {
      out.add(Finding.RULEBOOK, JSON + " /id", rules.get("id").text(), election.value("rulebook"));
    }
    if (!election.folder().has(YAML)) {
      out.add(Finding.PACKAGE_MISSING, YAML);
      return;
    }
    if (election.folder().bytes(YAML).length > LONGEST) {
      throw new Malformed(YAML, "too long", "过长");
    }
    compare("", rules, Yaml.parse(YAML, election.folder().text(YAML)));
  }

  /** Names every place at which the JSON says something else than the YAML. */
  private void compare(String pointer, Node json, Node yaml) {
    if (json.value() instanceof Map<?, ?> && yaml.value() instanceof Map<?, ?>) {
      TreeSet<String> names = new TreeSet<>(json.names());
      names.addAll(yaml.names());
      for (String name : names) {
        String below = pointer + "/" + name;
        if (json.names().contains(name) != yaml.names().contains(name)) {
          differs(below, json.get(name), yaml.get(name));
        } else {
          compare(below, json.get(name), yaml.get(name));
        }
      }
    } else if (json.value() instanceof List<?> one
        && yaml.value() instanceof List<?> two
        && one.size() == two.size()) {
      List<Node> items = json.list();
      List<Node> others = yaml.list();
      for (int i = 0; i < items.size(); i++) {
        compare(pointer + "/" + i, items.get(i), others.get(i));
      }
    } else if (!json.value().equals(yaml.value())) {
      differs(pointer, json, yaml);
    }
  }

  private void differs(String pointer, Node json, Node yaml) {
    out.add(Finding.RULEBOOK, (JSON + " " + pointer).strip(), shown(json), shown(yaml));
  }

  private static String shown(Node node) {
    int most = 80;
    String text = CanonicalJson.of(node);
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
