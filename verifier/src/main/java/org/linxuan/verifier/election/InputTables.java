package org.linxuan.verifier.election;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each input table holds, as docs/package.md says it: columns in order, kinds of cell, key.
 */
final class InputTables {
  /**
   * A line a table: its name, how many of its first columns are a key (0: none), its columns. A
   * column's end says what its cells hold: nothing any text, {@code !} a text, {@code #} a count,
   * {@code @} a date, {@code %} a flag, {@code =a|b} one of these; {@code ?} may be empty.
   */
  private static final String TABLES =
      """
      election 1 key! value
      units 1 unit! name_zh name_en kind! detail=full|summary|none members# women# minorities#
      calendar 1 date@ kind=holiday|make-up
      papers 2 paper! unit kind! title issued_by date@
      stage-openings 0 unit! stage! date@ body! prepared_by checked_by issued_by
      meetings 1 meeting! unit! organization body! act! date@ entitled# present# prepared_by checked_by issued_by
      meeting-names 2 meeting! person! taken% for#? against#? abstain#? reason
      suspensions 0 unit! stage! suspended@ by! reason resumed@? resumed_by
      soft-reasons 3 unit! step! rule! reason approver date@
      planned 2 unit! category! number# date@
      activities 0 unit kind! date@ by text
      ways-out 1 person! way=not-taken-forward|withdrawn|deceased|disqualified date@ reason by
      organizations 1 organization! parent level# members#?
      organization-names 1 organization! name_zh name_en
      participation-forms 1 organization! meeting# visit# phone# writing# chair recorder date@
      tallies 0 organization! nominee! supporters#
      entries 2 organization! person! source=centre|vertical|level by date@ reason
      reports 2 organization! nominee! reason
      not-reported 2 organization! nominee! reason
      rounds 2 unit! round# sent_down@ returned@ resubmitted@ organizations_heard# members_heard#
      round-opinions 0 unit! round# organization! person! opinion=keep|drop|add reason
      round-names 3 unit! round# person! change=kept|dropped|added reason
      people 1 person! name_zh name_en unit! organization source=organization|level|vertical|centre sex=female|male nationality! birth@ education member_since field level body_kind
      evidence 0 person! kind=post|occupation|title|honour|deed employer_kind rank duty share#? occupation title from@? to@? granted_by text
      identity 1 person! claimed filled_by filled_on@? determined determined_by determined_on@? reviewed_by reviewed_on@? grounds
      musts 2 person! must! state=done|not-applicable reason examined_instead by date@
      opinions 0 batch unit! kind! authority person! asked@ answered@? answer=no-objection|objection?
      heard 0 unit! person! group! how number#? date@
      vetting-reports 2 person! heading! by date@ text
      conclusions 1 person! conclusion=fit|not-fit secretary secretary_on@? discipline_head discipline_on@?
      leads 1 lead! unit! person! received@ checkable% how concluded@? conclusion=unfounded|founded|not-checkable? by content_hash
      complaints 1 complaint! unit! stage received@ kind! handled@? handled_by conclusion content_hash
      notices 1 notice! unit! kind! opens@ closes@ range channels proof posted_by
      notice-names 2 notice! person!
      comments 1 comment! notice! person received@ from closed@? closed_by conclusion=upheld|not-upheld? action
      aftercare 0 person! date@ by note_hash
      assemblies 1 unit! date@ form! entitled# present# absent_sick# absent_duty# absent_other# blank_means! adopted_for# adopted_against# adopted_abstain# chair
      roll 2 unit! elector! delegation present% cause
      officers 3 unit! role=presidium|chief-scrutineer|scrutineer|counter elector! proposed_by confirmed_for#?
      ballot-rounds 2 unit! round# kind=preliminary|formal|tie|further seats# date@ issued# returned# unused#
      ballot-candidates 3 unit! round# position# person!
      summary 1 unit! vetted# preliminary# preparatory# candidates# date@ entitled# present# issued# returned# valid# invalid#
      summary-tallies 2 unit! position# person! for# against# abstain#
      changes 0 person! date@ kind=penalty|transfer|death|complaint text_hash
      review 1 person! outcome=confirmed|refused article reason by date@
      invited 1 person! name_zh name_en named_by date@
      """;

  /** Tables that only auditors may read. */
  static final List<String> AUDITORS = List.of("leads", "complaints", "comments");

  private InputTables() {}

  /**
   * A table as it must be.
   *
   * @param keys how many of the first columns are a key; 0: none
   */
  record Form(String name, int keys, List<Column> columns) {
    List<String> names() {
      return columns.stream().map(Column::name).toList();
    }
  }

  /**
   * A column as it must be.
   *
   * @param kind one of the signs above; a space for any text
   * @param values what alone may stand there; empty: anything of the kind
   */
  record Column(String name, char kind, List<String> values, boolean mayBeEmpty) {
    static Column of(String text) {
      boolean empty = text.endsWith("?");
      String plain = empty ? text.substring(0, text.length() - 1) : text;
      int equals = plain.indexOf('=');
      if (equals > 0) {
        return new Column(
            plain.substring(0, equals),
            '=',
            List.of(plain.substring(equals + 1).split("\\|")),
            empty);
      }
      char last = plain.charAt(plain.length() - 1);
      return "!#@%".indexOf(last) < 0
          ? new Column(plain, ' ', List.of(), true)
          : new Column(plain.substring(0, plain.length() - 1), last, List.of(), empty);
    }
  }

  /** Every table by name, but the apportionment, whose columns the rulebook names. */
  static Map<String, Form> forms() {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String line : TABLES.split("\n")) {
      String[] parts = line.split(" ");
      List<Column> columns = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        columns.add(Column.of(parts[i]));
      }
      forms.put(parts[0], new Form(parts[0], Integer.parseInt(parts[1]), columns));
    }
    return forms;
  }
}
