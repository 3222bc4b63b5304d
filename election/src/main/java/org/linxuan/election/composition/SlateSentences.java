package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Listing;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateOutcome.TooFewPeople;
import org.linxuan.election.composition.SlateOutcome.Undecided;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.problem.Lang;

/** What an outcome means, in sentences that an official understands; one a line. */
public final class SlateSentences {
  private final SlateTask task;
  private final Lang lang;

  public SlateSentences(SlateTask task, Lang lang) {
    this.task = task;
    this.lang = lang;
  }

  /** The sentences beside the list, or instead of it; none where the list says everything. */
  public List<String> of(SlateOutcome outcome) {
    if (outcome instanceof Chosen chosen) {
      return chosen(chosen);
    }
    if (outcome instanceof TooFewPeople few) {
      return List.of(tooFew(few, lang));
    }
    if (outcome instanceof Infeasible infeasible) {
      return infeasible(infeasible);
    }
    return undecided((Undecided) outcome);
  }

  private List<String> undecided(Undecided undecided) {
    if (!undecided.noList()) {
      return List.of(
          lang.of(
              "The time is up: no list was found, and it is not proven that there is none.",
              "时间已到：尚未找到符合要求的名单，也尚未证明不存在这样的名单。"));
    }
    List<String> sentences = new ArrayList<>(List.of(noList()));
    if (!undecided.conflict().isEmpty()) {
      sentences.addAll(conflict(undecided.conflict()));
    }
    sentences.add(explanationOpen(lang));
    return sentences;
  }

  /** That it is not yet known in full why there is no list. */
  static String explanationOpen(Lang lang) {
    return lang.of(
        "The time is up before the explanation is complete: allow more seconds.",
        "时间已到，原因尚未全部查明；请延长时限后再试。");
  }

  /** That there are not enough people. */
  public static String tooFew(TooFewPeople few, Lang lang) {
    return lang.of(
        "There are " + few.people() + " people for " + few.names() + " places.",
        "共有 " + few.people() + " 人，少于所需的 " + few.names() + " 人。");
  }

  private List<String> chosen(Chosen chosen) {
    List<String> sentences = new ArrayList<>();
    if (!chosen.proven()) {
      sentences.add(
          lang.of(
              "The time is up: this is the best list found; it is not proven that none has more"
                  + " support.",
              "时间已到：这是目前找到的最优名单，尚未证明没有支持数更高的名单。"));
    }
    for (int i = 0; i < chosen.alternatives().size(); i++) {
      sentences.add(alternative(i + 1, chosen.best(), chosen.alternatives().get(i)));
    }
    return sentences;
  }

  private String alternative(int number, Listing best, Listing other) {
    String less = best.support().subtract(other.support()).toString();
    String out = difference(best, other);
    String in = difference(other, best);
    return lang.of(
            "Alternative %d: support %s (%s less); without %s; with %s",
            "备选 %d：支持数 %s（少 %s）；去掉 %s；换上 %s")
        .formatted(number, other.support(), less, out, in);
  }

  private static String difference(Listing some, Listing others) {
    TreeSet<String> ids = new TreeSet<>(CodePointOrder.INSTANCE);
    ids.addAll(some.ids());
    others.ids().forEach(ids::remove);
    return String.join(", ", ids);
  }

  private List<String> infeasible(Infeasible infeasible) {
    List<String> sentences = new ArrayList<>();
    sentences.add(noList());
    sentences.addAll(conflict(infeasible.conflict()));
    if (infeasible.relaxation().isEmpty()) {
      sentences.add(
          lang.of(
              "Moving the bounds as far as min_flex and max_flex allow does not make a list"
                  + " possible.",
              "即使在 min_flex 和 max_flex 允许的范围内调整，也没有符合要求的名单。"));
      return sentences;
    }
    long steps = infeasible.relaxation().stream().mapToLong(c -> Math.abs(c.to() - c.from())).sum();
    sentences.add(
        lang.of(
            "The least change that makes a list possible (" + steps + " in all):",
            "使名单得以产生的最小调整（合计 " + steps + "）："));
    infeasible.relaxation().forEach(change -> sentences.add("- " + change(change)));
    return sentences;
  }

  private List<String> conflict(List<Bound> conflict) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        conflict.size() == 1
            ? lang.of("This requirement cannot be met:", "下列要求无法满足：")
            : lang.of(
                "These requirements cannot be met together; without any one of them the others"
                    + " can:",
                "下列要求不能同时满足；去掉其中任何一项，其余各项即可同时满足："));
    conflict.forEach(bound -> sentences.add("- " + bound(bound)));
    return sentences;
  }

  private String noList() {
    if (task.guaranteed() && task.names() > task.seats()) {
      return lang.of(
              "No list of %d names meets the requirements whichever %d of them are elected.",
              "没有一份 %d 人的名单，无论其中哪 %d 人当选都能满足结构要求。")
          .formatted(task.names(), task.seats());
    }
    return lang.of("No %d people together meet the requirements.", "没有任何 %d 人的组合能满足全部结构要求。")
        .formatted(task.seats());
  }

  private String bound(Bound bound) {
    long available =
        task.people().stream()
            .filter(p -> bound.value().equals(p.features().get(bound.feature())))
            .count();
    boolean min = bound.side() == Side.MIN;
    String elected =
        (min ? lang.of("at least %d", "不少于 %d 人") : lang.of("at most %d", "不超过 %d 人"))
            .formatted(bound.limit());
    String text = lang.of("%s %s: %s%s (%d among all people)", "%s %s：%s%s（全部人选中有 %d 人）");
    return text.formatted(bound.feature(), bound.value(), elected, onTheList(bound), available);
  }

  /** What a bound on those elected asks of a list whose every choice must satisfy it. */
  private String onTheList(Bound bound) {
    if (!task.guaranteed() || task.names() == task.seats()) {
      return "";
    }
    return bound.side() == Side.MIN
        ? lang.of(" elected, hence at least %s of the %d names", "当选，即名单中不少于 %s 人（共 %d 人）")
            .formatted(
                BigInteger.valueOf(bound.limit())
                    .add(BigInteger.valueOf(task.names() - task.seats())),
                task.names())
        : lang.of(" elected, hence at most %d of the %d names", "当选，即名单中不超过 %d 人（共 %d 人）")
            .formatted(bound.limit(), task.names());
  }

  private String change(Change change) {
    String template =
        change.side() == Side.MIN
            ? lang.of("%s %s: lower min from %d to %d", "%s %s：下限由 %d 降为 %d")
            : lang.of("%s %s: raise max from %d to %d", "%s %s：上限由 %d 升为 %d");
    return template.formatted(change.feature(), change.value(), change.from(), change.to());
  }
}
