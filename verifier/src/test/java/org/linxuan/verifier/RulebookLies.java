package org.linxuan.verifier;

import java.util.List;

/** Lies about the rulebook: what it says for people, for machines, and which one it is. */
final class RulebookLies {
  private RulebookLies() {}

  static List<Lie> people() {
    return List.of(
        Lie.of(
            "the rulebook for people says another ratio than the one for machines",
            "RULEBOOK",
            "rulebook.json /chain/3/ratio",
            f -> swap(f, "rulebook.yaml", "ratio: \"115%\"", "ratio: \"105%\"")),
        Lie.of(
            "an article reworded for people only",
            "RULEBOOK",
            "/articles/",
            f -> swap(f, "rulebook.yaml", "cites: [E5.4]", "cites: [E5.4, E5.5b]")),
        Lie.of(
            "a section left out of the rulebook for people",
            "RULEBOOK",
            "rulebook.json /aftercare",
            f -> f.drop("rulebook.yaml", "aftercare:")),
        Lie.of(
            "a rulebook for people that cannot be read",
            "RULEBOOK",
            "rulebook.yaml line",
            f -> f.add("rulebook.yaml", "chain: []")));
  }

  static List<Lie> machines() {
    return List.of(
        Lie.of(
            "the rulebook for machines spelt otherwise",
            "RULEBOOK",
            "rulebook.json",
            f -> swap(f, "rulebook.json", "{\"acts\":", "{ \"acts\":")),
        Lie.of(
            "the rulebook for machines with its members in another order",
            "RULEBOOK",
            "rulebook.json",
            f -> {
              swap(f, "rulebook.json", ",\"schema\":1", "");
              swap(f, "rulebook.json", "{\"acts\":", "{\"schema\":1,\"acts\":");
            }),
        Lie.of(
            "the rulebook of another election",
            "RULEBOOK",
            "/id",
            f -> {
              swap(f, "rulebook.json", "\"id\":\"congress-20\"", "\"id\":\"congress-19\"");
              swap(f, "rulebook.yaml", "\nid: congress-20\n", "\nid: congress-19\n");
            }),
        Lie.of(
            "the election names another rulebook",
            "RULEBOOK",
            "/id",
            f -> f.cell("inputs/election.csv", "rulebook,", 1, "congress-19")),
        Lie.of(
            "no rulebook for people",
            "PACKAGE_MISSING",
            "rulebook.yaml",
            f -> f.files().remove("rulebook.yaml")),
        Lie.of(
            "a meeting of another body than may do the act",
            "BODY_NOT_COMPETENT",
            "unit-plenum fix-persons-to-vet",
            f -> f.cell("inputs/meetings.csv", "d31-fix,", 3, "unit-plenum")));
  }

  private static void swap(Forgery f, String path, String from, String to) {
    String text = f.text(path);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalStateException("no " + from + " in " + path);
    }
    f.put(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
