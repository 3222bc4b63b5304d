package org.linxuan.verifier.gates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.count.Result;
import org.linxuan.verifier.count.Round;
import org.linxuan.verifier.election.Bodies;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.read.Row;

/** Checks of the meeting that elects; each gives what is missing. */
final class ElectionGates {
  private final Facts facts;
  private final Election election;
  private final Unit unit;
  private final String day;
  private final List<Result> results;
  private final Optional<Row> held;

  ElectionGates(Facts facts, Unit unit, String day) {
    this.facts = facts;
    this.election = facts.election();
    this.unit = unit;
    this.day = day;
    this.results = facts.assembly().of(unit.id(), day);
    this.held = facts.of("assemblies", unit, "date", day).stream().findFirst();
  }

  private long of(String column) {
    return held.map(r -> r.count(column)).orElse(0L);
  }

  List<String> form() {
    List<String> missing = new ArrayList<>();
    String form = held.map(r -> r.get("form")).orElse("");
    boolean allowed = election.rules().get("election").get("forms").texts().contains(form);
    if (results.isEmpty()) {
      return List.of("round-1");
    }
    for (int i = 0; i < results.size(); i++) {
      Round round = results.get(i).round();
      boolean fits = i == 0 ? allowed && isFirst(round, form) : follows(i, round, form);
      if (!fits) {
        missing.add("round-" + round.number());
      }
    }
    return missing;
  }

  private boolean isFirst(Round round, String form) {
    String kind = form.equals("preliminary-then-formal") ? "preliminary" : "formal";
    return round.number() == 1
        && round.kind().equals(kind)
        && same(round.candidates(), facts.list(unit, Step.PREPARATORY, day));
  }

  private static boolean same(List<String> one, List<String> other) {
    return new HashSet<>(one).equals(new HashSet<>(other));
  }

  private boolean follows(int place, Round round, String form) {
    List<Result> before = results.subList(0, place);
    Result last = before.get(place - 1);
    Elected elected = Elected.of(before);
    if (last.isVoid()) {
      return round.kind().equals(last.round().kind())
          && same(round.candidates(), last.round().candidates());
    }
    return switch (round.kind()) {
      case "formal" ->
          form.equals("preliminary-then-formal") && same(round.candidates(), elected.settled());
      case "tie" -> !last.tied().isEmpty() && last.tied().containsAll(round.candidates());
      case "further" ->
          round.seats() <= facts.seats().of(unit.id()) - elected.size()
              && round.candidates().stream().noneMatch(elected::has);
      default -> false;
    };
  }

  List<String> quorum() {
    List<String> missing = new ArrayList<>();
    long absent = of("absent_sick") + of("absent_duty") + of("absent_other");
    Bodies bodies = new Bodies(election.rules());
    boolean reached = bodies.hasQuorum(election.electingBody(), of("entitled"), of("present"));
    if (held.isEmpty() || !reached || of("present") + absent != of("entitled")) {
      missing.add("present");
    }
    List<Row> roll = election.table("roll").where("unit", unit.id());
    long present = roll.stream().filter(r -> r.flag("present")).count();
    if (!roll.isEmpty() && (roll.size() != of("entitled") || present != of("present"))) {
      missing.add("roll");
    }
    return missing;
  }

  List<String> scrutineers() {
    List<Row> officers = election.table("officers").where("unit", unit.id());
    List<String> missing = new ArrayList<>();
    Stream.of("chief-scrutineer", "scrutineer", "counter")
        .filter(role -> officers.stream().noneMatch(r -> r.is("role", role)))
        .forEach(missing::add);
    Set<String> candidates = new HashSet<>();
    results.forEach(r -> candidates.addAll(r.round().candidates()));
    officers.stream()
        .filter(r -> r.get("role").endsWith("scrutineer"))
        .filter(
            r ->
                !isPresent(r.get("elector"))
                    || candidates.contains(r.get("elector"))
                    || !isConfirmed(r))
        .forEach(r -> missing.add(r.get("elector")));
    return missing;
  }

  private boolean isPresent(String elector) {
    List<Row> roll = election.table("roll").where("unit", unit.id());
    return roll.isEmpty()
        || roll.stream().anyMatch(r -> r.is("elector", elector) && r.flag("present"));
  }

  private boolean isConfirmed(Row officer) {
    return Bodies.moreThanHalf(officer.count("confirmed_for"), of("present"));
  }

  List<String> procedure() {
    return Bodies.moreThanHalf(of("adopted_for"), of("present")) ? List.of() : List.of("procedure");
  }

  List<String> ballotAccount() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      boolean heldAgain = result.isVoid() && i + 1 < results.size();
      if (!heldAgain && !isAccounted(result.round())) {
        missing.add("round-" + result.round().number());
      }
    }
    return missing;
  }

  private boolean isAccounted(Round round) {
    long issued = round.paper().issued();
    long returned = round.paper().returned();
    boolean counted =
        election
            .ballots(unit.id(), String.valueOf(round.number()))
            .map(b -> b.rows().size() == returned)
            .orElse(!election.hasAuditorsPart());
    return returned <= issued && issued <= of("present") && counted;
  }

  List<String> majority() {
    if (results.isEmpty()) {
      return List.of("round-1");
    }
    Result last = results.get(results.size() - 1);
    return last.isVoid() || !last.tied().isEmpty()
        ? List.of("round-" + last.round().number())
        : List.of();
  }
}
