package org.linxuan.verifier;

import java.util.List;

/** Lies about the rulebook, about reasons for what is not met, and about who confirmed. */
final class LatestLies {
  private LatestLies() {}

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

  static List<Lie> reasons() {
    return List.of(
        Lie.of(
            "a soft reason removed",
            "COMPOSITION_BROKEN",
            "composition.list women-above-members",
            f -> f.drop("inputs/soft-reasons.csv", "d31,preliminary,")),
        Lie.of(
            "a soft reason that nobody approved",
            "COMPOSITION_BROKEN",
            "composition.list women-above-members",
            f -> f.cell("inputs/soft-reasons.csv", "d31,preparatory,", 4, "")),
        Lie.of(
            "a soft reason dated back",
            "COMPOSITION_BROKEN",
            "composition.list women-above-members",
            f -> f.cell("inputs/soft-reasons.csv", "d31,preliminary,", 5, "2022-05-07")),
        Lie.of(
            "a soft reason said to stand",
            "COMPOSITION",
            "d31 vetted women-above-members reasoned",
            f -> f.cell("results/composition.csv", "d31,vetted,women-above-members,", 8, "true")));
  }

  static List<Lie> confirmations() {
    return List.of(
        Lie.of(
            "an identity filled in and determined by one person",
            "IDENTITY_UNCONFIRMED",
            "people.identity-confirmed",
            f -> {
              String[] cells = f.row("inputs/identity.csv", "d31-p003,");
              f.cell("inputs/identity.csv", "d31-p003,", 5, cells[2]);
            }),
        Lie.of(
            "an identity filled in and reviewed by one person",
            "IDENTITY_UNCONFIRMED",
            "people.identity-confirmed",
            f -> {
              String[] cells = f.row("inputs/identity.csv", "d33-p003,");
              f.cell("inputs/identity.csv", "d33-p003,", 7, cells[2]);
            }),
        Lie.of(
            "an identity determined before it was filled in",
            "IDENTITY_UNCONFIRMED",
            "people.identity-confirmed",
            f -> f.cell("inputs/identity.csv", "d33-p004,", 6, "2021-12-01")),
        Lie.of(
            "no talk with somebody not elected",
            "AFTERCARE_MISSING",
            "aftercare.recorded",
            f -> f.drop("inputs/aftercare.csv", "d31-p0")));
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
