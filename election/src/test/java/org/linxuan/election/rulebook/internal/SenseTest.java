package org.linxuan.election.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/**
 * Shipped rulebooks made to contradict themselves, one edit at a time. The sign § in an edit stands
 * where the problem must be found.
 */
class SenseTest {
  /** In the rulebook, the first place that reads so is made to read so, and that is found. */
  record Edit(String rulebook, String from, String to, String code) {
    @Override
    public String toString() {
      return code + ": " + to.strip();
    }
  }

  private static Edit c20(String from, String to, String code) {
    return new Edit("congress-20", from, to, code);
  }

  static Stream<Edit> edits() {
    return Stream.of(references(), bodies(), gates(), chain(), composition(), seats(), identities())
        .flatMap(List::stream);
  }

  private static List<Edit> references() {
    return List.of(
        c20("  - id: a-1.1\n", "  - id: §a-0\n", "ID_TWICE+REFERENCE+REFERENCE"),
        c20("  - {id: committee-staff,", "  - {id: §unit-officer,", "ID_TWICE+REFERENCE+REFERENCE"),
        c20("{kind: PUBLIC,", "{kind: §VETTING_ADVANCE,", "CHECK_WITHOUT_SECTION+ID_TWICE"),
        c20(
            "article: a-5.6\n    confirmed: false",
            "article: §a-9\n    confirmed: false",
            "REFERENCE"),
        c20("{record: papers, who", "{record: §paper, who", "REFERENCE"),
        c20("record: papers, who: unit-officer", "record: papers, who: §nobody", "REFERENCE"),
        c20("{id: u01, kind: municipality,", "{id: u01, kind: §city,", "REFERENCE"),
        c20("      central-organs: {zh: 工委会议", "      elsewhere: §{zh: 工委会议", "REFERENCE"),
        c20("acts: [settle-by-vote]", "acts: [settle-by-vote, §nothing]", "REFERENCE"),
        c20(
            "stage: credentials, article",
            "stage: §credential, article",
            "ACT_ELSEWHERE+REFERENCE"),
        c20("opened_by: central-office", "opened_by: §office", "REFERENCE"),
        c20("papers: [papers, apportionment]", "papers: [papers, §seats]", "REFERENCE"),
        c20("aftercare: {from_stage: vetting", "aftercare: {from_stage: §vet", "REFERENCE"),
        c20("for: leading-cadre,", "for: §cadre,", "REFERENCE"),
        c20("before: preliminary,", "before: §later,", "REFERENCE"),
        c20("ask: [financial-regulator]", "ask: [§bank]", "REFERENCE"),
        c20(
            "    enforced_by: [papers.registered]",
            "    enforced_by: [§papers.filed]",
            "CHECK_UNKNOWN"),
        c20("{check: review.higher,", "{check: §review.highest,", "CHECK_UNKNOWN"),
        c20("  - {id: scrutineer,", "  - {id: §assembly,", "REFERENCE+REFERENCE+ROLE_IS_BODY"));
  }

  private static List<Edit> bodies() {
    return List.of(
        c20("ratio: \"2/3\", strict", "ratio: §\"4/3\", strict", "QUORUM"),
        c20("ratio: \"2/3\", strict", "ratio: §\"1\", strict", "QUORUM"),
        c20("ratio: \"2/3\", strict", "ratio: §\"0\", strict", "QUORUM"),
        new Edit("local-congress", "    majority_base: ENTITLED\n", "", "BODY_CANNOT_VOTE"),
        c20("    acts: [confirm-credentials]", "    acts: []", "ACT_WITHOUT_BODY"),
        c20(
            "acts: [recommend, select-collectively]\n    article: a-5.1b",
            "acts: [recommend]\n    article: a-5.1b",
            ""),
        c20(
            "    acts: [adopt-procedure, elect]\n    papers",
            "    acts: [adopt-procedure, elect, §review]\n    papers",
            "ACT_ELSEWHERE"),
        c20("    opened_by: unit-standing", "    opened_by: §unit-plenum", "OPENER"));
  }

  private static List<Edit> gates() {
    return List.of(
        c20(
            "[review.higher]\n    confidence",
            "[papers.registered]\n    confidence",
            "GATE_WITHOUT_ARTICLE"),
        c20(
            "      - chain.numbers\n      - committee.quorum",
            "      - chain.numbers\n      - review.higher\n      - committee.quorum",
            "GATE_TWICE"),
        c20("consultation: {article: a-5, rounds: 3}\n", "", "CHECK_WITHOUT_SECTION"),
        c20(
            "    enforced_by: [invited.outside-seats]\n    recorded_by",
            "    recorded_by",
            "GATE_WITHOUT_ARTICLE"));
  }

  private static List<Edit> chain() {
    return List.of(
        c20(
            "more: vetted, than: preliminary",
            "more: preliminary, than: preliminary",
            "CHAIN_SELF"),
        c20("equal: true, article", "equal: true, ratio: §\"1\", article", "CHAIN_EQUAL"),
        c20("ratio: \"115%\"", "ratio: §\"0\"", "NOT_POSITIVE"),
        c20(
            "  - {id: seats-elected, more: seats, than: elected, ratio: \"1\", strict: false",
            "  - §{id: seats-elected, more: seats, than: vetted, ratio: \"1\", strict: false",
            "CHAIN_CONTRADICTS"),
        c20(
            "  - {id: seats-elected, more: seats, than: elected, ratio: \"1\", strict: false",
            "  - §{id: seats-elected, more: seats, than: candidates, ratio: \"87%\", strict: false",
            "CHAIN_CONTRADICTS"),
        c20(
            "  - {id: seats-elected, more: seats, than: elected, ratio: \"1\", strict: false",
            "  - {id: seats-elected, more: seats, than: candidates, ratio: \"86%\", strict: false",
            ""));
  }

  private static List<Edit> composition() {
    return List.of(
        c20("value: leading-cadre}]", "value: §cadre}]", "REFERENCE"),
        c20("value: female}]", "value: §woman}]", "REFERENCE"),
        c20("scope: [province, municipality]", "scope: [province, §town]", "REFERENCE"),
        c20("    value: \"1/3\"", "    value: §\"4/3\"", "COMPOSITION_VALUE"),
        c20(
            "    value: \"1\"\n    strict: false",
            "    value: §\"1/2\"\n    strict: false",
            "COMPOSITION_VALUE"),
        c20("    relative_to: {part: women, whole: members}\n", "", "RELATIVE"),
        c20(
            "    measure: planned\n",
            "    measure: planned\n    value: §\"2\"\n",
            "COMPOSITION_VALUE"),
        c20("categories: [front-line, worker", "categories: [§front, worker", "REFERENCE"),
        c20(
            "value: leading-cadre}]\n    bound: max\n    measure: share\n    value: \"2/3\"",
            "value: leading-cadre}]\n    bound: min\n    measure: share\n    value: \"3/4\"",
            "COMPOSITION_CLASH"),
        c20(
            "value: leading-cadre}]\n    bound: max\n    measure: share\n    value: \"2/3\"",
            "value: front-line}]\n    bound: max\n    measure: share\n    value: \"1/4\"",
            "COMPOSITION_CLASH"));
  }

  private static List<Edit> seats() {
    return List.of(
        c20("    - {name: unit, type: text}", "    - §{name: place, type: text}", "FIRST_COLUMN"),
        c20(
            "    - {column: members, weight: \"1/2\"}",
            "    - {column: members, weight: \"1/3\"}",
            "WEIGHTS"),
        c20("    - {column: members,", "    - {column: §kind,", "REFERENCE"),
        c20("pull: {column: previous_seats", "pull: {column: §before", "REFERENCE"),
        c20("limit: \"1/10\"", "limit: §\"11/10\"", "NOT_A_PART"),
        c20("  base: 20", "  base: §61", "ABOVE"),
        c20("  floor: 1\n", "  floor: §30\n  cap: 20\n", "ABOVE+ABOVE"),
        new Edit("itf-2018", "up_to: 10000, seats: 2", "up_to: 5000, seats: 2", "STEPS"),
        new Edit("itf-2018", "beyond: 23", "beyond: 21", "ABOVE"),
        new Edit(
            "dnc-2020",
            "round_half_up(factor * delegates)",
            "§round_half_up(factor * delegate)",
            "REFERENCE"),
        new Edit(
            "dnc-2020",
            "round_half_up(factor * delegates)",
            "§round_half_up(factor * )",
            "FORMULA"),
        new Edit(
            "dnc-2020", "{name: bonus,", "{name: §electors,", "NAME_TAKEN+REFERENCE+REFERENCE"),
        new Edit("dnc-2020", "extra: [district,", "extra: [§districts,", "REFERENCE"));
  }

  private static List<Edit> identities() {
    return List.of(
        c20("      group: front-line\n", "      group: §line\n", "REFERENCE"),
        c20(
            "    - {id: front-line, name",
            "    - §{id: spare, name: {zh: 空, en: spare}}\n    - {id: front-line, name",
            "GROUP_EMPTY"),
        c20("{fact: duty, in: [leading]}", "{fact: §duties, in: [leading]}", "REFERENCE"),
        c20("{fact: duty, in: [leading]}", "{fact: duty, in: [§lead]}", "REFERENCE"),
        c20("{fact: duty, in: [leading]}", "{fact: duty, not_in: [§lead]}", "REFERENCE"),
        c20("at_least: section-deputy", "at_least: §section", "REFERENCE"),
        c20("at_least: section-deputy", "at_least: §section-deputy, at_most: ordinary", "SCALE"),
        c20(
            "{fact: duty, in: [leading]}",
            "§{fact: duty, in: [leading], not_in: [leading]}",
            "IN_AND_NOT"),
        c20("{employer_kind: finance, ask", "{employer_kind: §bank, ask", "REFERENCE"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void isFoundAtItsPlace(Edit edit) throws IOException {
    String text = text(edit.rulebook);
    assertThat(text).contains(edit.from);
    String marked = text.replaceFirst(java.util.regex.Pattern.quote(edit.from), quoted(edit.to));
    List<Problem> found = check(marked.replace("§", ""));
    List<String> codes =
        found.stream().map(p -> p.code().name().replace("RULEBOOK_", "")).sorted().toList();
    assertThat(codes).containsExactlyElementsOf(expected(edit.code));
    if (marked.contains("§")) {
      assertThat(found).anySatisfy(p -> assertThat(p.where().toString()).isEqualTo(place(marked)));
    }
  }

  private static List<String> expected(String codes) {
    return codes.isEmpty() ? List.of() : List.of(codes.split("\\+"));
  }

  private static String quoted(String to) {
    return java.util.regex.Matcher.quoteReplacement(to);
  }

  private static String place(String marked) {
    String before = marked.substring(0, marked.indexOf('§'));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return "edited.yaml:" + line + ":" + (last.codePointCount(0, last.length()) + 1);
  }

  private static String text(String id) throws IOException {
    Path home = Path.of(System.getProperty("linxuan.home"));
    return Files.readString(home.resolve("rulebooks/" + id + ".yaml"));
  }

  private static List<Problem> check(String yaml) {
    Problems problems = new Problems();
    RulebookLoader.open(Source.text("edited.yaml", yaml), problems);
    return problems.list();
  }

  @Test
  void anArticleMustBeCarriedOut() throws IOException {
    String text = text("congress-20");
    int from = text.indexOf("    recorded_by:\n      - {record: activities, who: publicity");
    int to = text.indexOf("    confidence", from);
    List<Problem> found = check(text.substring(0, from) + text.substring(to));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).line(Lang.EN))
        .contains("RULEBOOK_ARTICLE_IDLE article a-1.6 is neither enforced nor recorded");
  }

  @Test
  void everyContradictionIsFoundAtOnce() throws IOException {
    String text =
        text("congress-20")
            .replace("base: 20", "base: 61")
            .replace("stage: credentials, article", "stage: credential, article")
            .replace("limit: \"1/10\"", "limit: \"11/10\"");
    assertThat(check(text)).hasSize(4);
  }

  @Tag("slow")
  @Test
  void everyProblemSpeaksBothLanguagesWithItsArgumentsFilledIn() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Edit edit : edits().toList()) {
      String to = edit.to.replace("§", "");
      String pattern = java.util.regex.Pattern.quote(edit.from);
      for (Problem problem : check(text(edit.rulebook).replaceFirst(pattern, quoted(to)))) {
        seen.add(problem.code().name());
        for (Lang lang : Lang.values()) {
          assertThat(problem.line(lang)).doesNotContain("{0}", "{1}", "{2}", "{3}", "\u001F");
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(22);
    assertThat(RulebookProblem.values()).hasSizeGreaterThan(seen.size());
  }
}
