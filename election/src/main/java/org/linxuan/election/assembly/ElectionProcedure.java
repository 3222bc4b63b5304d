package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.assembly.internal.ProcedureText;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Text;

/**
 * The election procedure that a meeting adopts (E5.5a): what the rulebook leaves open, chosen, and
 * all that follows from it in words.
 *
 * @param seats to be elected
 * @param candidates on the first ballot
 * @param blankMeans what drawing nothing beside a name means in this meeting
 */
public record ElectionProcedure(
    ElectionRules.Form form,
    long seats,
    long candidates,
    BlankMeans blankMeans,
    CountRules rules,
    ElectionRules election) {

  /** What the rulebook forbids in it; empty where it may be put to the vote. */
  public List<Text> objections() {
    List<Text> against = new ArrayList<>();
    if (!election.forms().contains(form)) {
      against.add(
          new Text(
              "规则不允许的选举方式：" + form.key(), "a form that the rules do not allow: " + form.key()));
    }
    if (blankMeans == BlankMeans.FOR && candidates > seats) {
      against.add(
          new Text(
              "候选人多于应选人数时，不作标记不能视为赞成",
              "where candidates exceed seats, drawing nothing cannot mean agreement"));
    }
    return against;
  }

  /** The procedure as it is read out, sentence by sentence. */
  public List<Text> sentences() {
    return new ProcedureText(this).sentences();
  }
}
