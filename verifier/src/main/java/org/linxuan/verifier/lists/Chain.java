package org.linxuan.verifier.lists;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.seats.Seats;

/** The chain of numbers (E5.5b): vetted, preliminary, preparatory, candidates, seats, elected. */
public final class Chain {
  private final Election election;
  private final Lists lists;
  private final Seats seats;

  /** The chain of an election. */
  public Chain(Election election, Lists lists, Seats seats) {
    this.election = election;
    this.lists = lists;
    this.seats = seats;
  }

  private List<Node> steps() {
    return election.rules().get("chain").list();
  }

  /** A row a step whose two numbers are known. */
  public Derived table() {
    Derived table = new Derived("chain", 2, "unit", "step", "more", "than", "minimum", "met");
    for (Unit unit : election.units()) {
      for (Node step : steps()) {
        Optional<Long> more = soFar(unit, step.get("more").text(), Lists.ALWAYS);
        Optional<Long> than = soFar(unit, step.get("than").text(), Lists.ALWAYS);
        if (more.isPresent() && than.isPresent()) {
          BigInteger minimum = minimum(step, than.get());
          table.row(
              unit.id(),
              step.get("id").text(),
              more.get(),
              than.get(),
              minimum,
              holds(step, more.get(), than.get()));
        }
      }
    }
    return table;
  }

  /** A number of the chain as known on a day; nothing while it is not. */
  private Optional<Long> number(Unit unit, String link, String day) {
    if (link.equals("seats")) {
      return Optional.of(seats.of(unit.id()));
    }
    Step step = Step.of(link);
    if (unit.isSummary() && step != Step.ELECTED) {
      return election.table("summary").find("unit", unit.id()).map((Row r) -> r.count(link));
    }
    return lists.list(unit.id(), step, day).map(l -> (long) l.size());
  }

  /** Until there is a ballot, the preparatory candidates stand for the candidates. */
  private Optional<Long> soFar(Unit unit, String link, String day) {
    Optional<Long> known = number(unit, link, day);
    return known.isEmpty() && link.equals("candidates") ? number(unit, "preparatory", day) : known;
  }

  /** The least number that meets a step; UP never loosens the inequality itself. */
  private static BigInteger minimum(Node step, long than) {
    if (step.get("equal").flag()) {
      return BigInteger.valueOf(than);
    }
    Ratio bound = step.get("ratio").ratio(Ratio.ONE).times(Ratio.of(than));
    boolean strict = step.get("strict").flag();
    BigInteger whole =
        switch (step.get("rounding").text()) {
          case "down" -> bound.floor();
          case "half-up" -> bound.halfUp();
          default -> strict ? bound.floor() : bound.ceiling();
        };
    return strict ? whole.add(BigInteger.ONE) : whole;
  }

  private static boolean holds(Node step, long more, long than) {
    int order = BigInteger.valueOf(more).compareTo(minimum(step, than));
    return step.get("equal").flag() ? order == 0 : order >= 0;
  }

  /** The steps, both of whose numbers are known on a day, that do not hold. */
  public List<String> broken(Unit unit, String day) {
    List<String> broken = new ArrayList<>();
    for (Node step : steps()) {
      Optional<Long> more = soFar(unit, step.get("more").text(), day);
      Optional<Long> than = soFar(unit, step.get("than").text(), day);
      if (more.isPresent() && than.isPresent() && !holds(step, more.get(), than.get())) {
        broken.add(step.get("id").text());
      }
    }
    return broken;
  }

  /** The step from vetted to preliminary, where it does not hold or a number is not known. */
  public List<String> differential(Unit unit, String day) {
    return steps().stream()
        .filter(
            s ->
                s.get("more").text().equals("vetted") && s.get("than").text().equals("preliminary"))
        .filter(
            s -> {
              Optional<Long> more = number(unit, "vetted", day);
              Optional<Long> than = number(unit, "preliminary", day);
              return more.isEmpty() || than.isEmpty() || !holds(s, more.get(), than.get());
            })
        .map(s -> s.get("id").text())
        .toList();
  }
}
