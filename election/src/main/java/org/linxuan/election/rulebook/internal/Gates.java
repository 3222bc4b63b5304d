package org.linxuan.election.rulebook.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.linxuan.election.rulebook.Article;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.election.rulebook.Stage;

/** A gate rests on an article, and a check finds the section that it checks by. */
final class Gates {
  private static final Map<Check, Section> SECTIONS = sections();

  /** The section that a check reads, and how it is seen to be absent. */
  private record Section(String name, Predicate<Rulebook> absent) {}

  private Gates() {}

  static void run(Ground ground) {
    Rulebook book = ground.book();
    Set<Check> grounded = new HashSet<>();
    book.articles().forEach(article -> grounded.addAll(article.enforcedBy()));
    for (int i = 0; i < book.stages().size(); i++) {
      Stage stage = book.stages().get(i);
      String at = "/stages/" + i;
      for (int g = 0; g < stage.gates().size(); g++) {
        gate(ground, stage.gates().get(g), at + "/gates/" + g, grounded);
      }
      for (int g = 0; g < stage.optionalGates().size(); g++) {
        Check check = stage.optionalGates().get(g).check();
        String pointer = at + "/optional_gates/" + g + "/check";
        gate(ground, check, pointer, grounded);
        if (stage.gates().contains(check)) {
          ground.add(RulebookProblem.RULEBOOK_GATE_TWICE, pointer, check.key());
        }
      }
    }
    for (int i = 0; i < book.articles().size(); i++) {
      Article article = book.articles().get(i);
      for (int c = 0; c < article.enforcedBy().size(); c++) {
        String pointer = "/articles/" + i + "/enforced_by/" + c;
        section(ground, article.enforcedBy().get(c), pointer);
      }
    }
  }

  private static void gate(Ground ground, Check check, String pointer, Set<Check> grounded) {
    if (!grounded.contains(check)) {
      ground.add(RulebookProblem.RULEBOOK_GATE_WITHOUT_ARTICLE, pointer, check.key());
    }
  }

  private static void section(Ground ground, Check check, String pointer) {
    Section section = SECTIONS.get(check);
    if (section != null && section.absent().test(ground.book())) {
      ground.add(
          RulebookProblem.RULEBOOK_CHECK_WITHOUT_SECTION, pointer, check.key(), section.name());
    }
  }

  private static Map<Check, Section> sections() {
    Map<Check, Section> map = new EnumMap<>(Check.class);
    Section apportionment = new Section("apportionment", b -> b.apportionment() == null);
    Section chain = new Section("chain", b -> b.chain().isEmpty());
    Section vetting = new Section("vetting", b -> b.vetting() == null);
    Section bodies = new Section("bodies", b -> b.bodies().isEmpty());
    map.put(Check.APPORTIONMENT_TOTAL, apportionment);
    map.put(Check.APPORTIONMENT_NEAR_PREVIOUS, apportionment);
    map.put(Check.PAPERS_REGISTERED, new Section("papers", b -> b.papers().isEmpty()));
    map.put(Check.NOMINATION_ROUNDS, new Section("consultation", b -> b.consultation() == null));
    map.put(Check.NOMINATION_NAMING_LIMIT, new Section("naming", b -> b.naming() == null));
    map.put(
        Check.PEOPLE_IDENTITY_CONFIRMED, new Section("identities", b -> b.identities() == null));
    map.put(Check.VETTING_MUSTS, vetting);
    map.put(Check.VETTING_OPINIONS, vetting);
    map.put(Check.VETTING_CONCLUSION_SIGNED, vetting);
    map.put(Check.VETTING_ADVANCE_NOTICE, notice(NoticeKind.VETTING_ADVANCE));
    map.put(Check.PRELIMINARY_NOTICE, notice(NoticeKind.PUBLIC));
    map.put(
        Check.VETTING_REPORT_COMPLETE, new Section("conditions", b -> b.conditions().isEmpty()));
    map.put(Check.COMPOSITION_LIST, new Section("composition", b -> b.composition().isEmpty()));
    map.put(
        Check.COMPOSITION_PLANNED_NUMBERS,
        new Section("planned_numbers", b -> b.plannedNumbers() == null));
    map.put(Check.CHAIN_NUMBERS, chain);
    map.put(Check.VETTING_DIFFERENTIAL, chain);
    map.put(Check.ELECTION_FORM, new Section("election", b -> b.election() == null));
    map.put(Check.ELECTION_BALLOT_ACCOUNT, new Section("ballot", b -> b.ballot() == null));
    map.put(Check.ELECTION_MAJORITY, bodies);
    map.put(Check.ELECTION_QUORUM, bodies);
    map.put(Check.AFTERCARE_RECORDED, new Section("aftercare", b -> b.aftercare() == null));
    map.put(Check.INVITED_OUTSIDE_SEATS, new Section("invited", b -> b.invited() == null));
    map.put(Check.COMPLAINT_HANDLED, new Section("breaches", b -> b.breaches().isEmpty()));
    return map;
  }

  private static Section notice(NoticeKind kind) {
    return new Section(
        "notices " + kind.name(), b -> b.notices().stream().noneMatch(n -> n.kind() == kind));
  }
}
