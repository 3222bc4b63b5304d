package org.linxuan.election.count.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.linxuan.election.count.CountProblem;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/**
 * Understands the tokens of a BLT file: candidates and seats, withdrawn candidates as negative
 * numbers, ballots as weight, candidates and 0 (an id in parentheses may stand first, = joins equal
 * ranks, - leaves a rank out), a weight of 0, the names, and texts that nobody counts.
 */
final class BltParser {
  private static final int MOST_CANDIDATES = 100_000;

  /** A ballot: how often it was cast, and the numbers of the candidates listed, from 1. */
  record Listed(long weight, List<Integer> numbers) {}

  /** A candidate's name and where it stands. */
  record Name(String text, Where where) {}

  /** Ends the reading at a place after which nothing sensible can be said. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Problem problem;

    Stop(Problem problem) {
      this.problem = problem;
    }
  }

  private final Consumer<Listed> sink;
  private final List<Name> names = new ArrayList<>();
  private final Set<Integer> withdrawn = new HashSet<>();
  private Where namesBegin;
  private long candidates;
  private long ballots;

  BltParser(String file) {
    this(file, listed -> {});
  }

  BltParser(String file, Consumer<Listed> sink) {
    this.sink = sink;
    namesBegin = Where.file(file);
  }

  void parse(BltTokens tokens) {
    tokens.next();
    candidates = number(tokens, 1, MOST_CANDIDATES, "1, 2, 3 ...");
    number(tokens, 1, Long.MAX_VALUE, "1, 2, 3 ...");
    while (tokens.kind() == BltTokens.Kind.NUMBER && tokens.text().startsWith("-")) {
      withdrawn.add((int) -number(tokens, -candidates, -1, "-1, -2 ..."));
    }
    while (ballot(tokens)) {
      // Each call reads one ballot.
    }
    namesBegin = tokens.where();
    for (int i = 0; i < candidates; i++) {
      if (tokens.kind() != BltTokens.Kind.NAME || tokens.text().isBlank()) {
        throw unexpected(tokens, "\"...\"");
      }
      String name = Normalizer.normalize(tokens.text(), Normalizer.Form.NFC);
      names.add(new Name(name, tokens.where()));
      tokens.next();
    }
    while (tokens.kind() == BltTokens.Kind.NAME) {
      tokens.next();
    }
    if (tokens.kind() != BltTokens.Kind.END) {
      throw unexpected(tokens, "EOF");
    }
  }

  /** The names in the order of their numbers. */
  List<Name> names() {
    return names;
  }

  Where namesBegin() {
    return namesBegin;
  }

  boolean isWithdrawn(int number) {
    return withdrawn.contains(number);
  }

  /** The sum of the weights. */
  long ballots() {
    return ballots;
  }

  private boolean ballot(BltTokens tokens) {
    if (isSign(tokens, "(")) {
      while (!isSign(tokens, ")")) {
        if (tokens.next() == BltTokens.Kind.END) {
          throw unexpected(tokens, ")");
        }
      }
      tokens.next();
    }
    long weight = number(tokens, 0, Long.MAX_VALUE - ballots, "0, 1, 2 ...");
    if (weight == 0) {
      return false;
    }
    List<Integer> numbers = new ArrayList<>();
    while (true) {
      if (isSign(tokens, "=") || isSign(tokens, "-")) {
        tokens.next();
        continue;
      }
      Where where = tokens.where();
      long number = number(tokens, 0, Long.MAX_VALUE, "0, 1, 2 ...");
      if (number == 0) {
        break;
      }
      if (number > candidates) {
        throw new Stop(Problem.of(CountProblem.BLT_CANDIDATE, where, number, candidates));
      }
      numbers.add((int) number);
    }
    ballots += weight;
    sink.accept(new Listed(weight, numbers));
    return true;
  }

  private static boolean isSign(BltTokens tokens, String sign) {
    return tokens.kind() == BltTokens.Kind.SIGN && tokens.text().equals(sign);
  }

  private static long number(BltTokens tokens, long least, long most, String expected) {
    if (tokens.kind() != BltTokens.Kind.NUMBER) {
      throw unexpected(tokens, expected);
    }
    long value;
    try {
      value = Long.parseLong(tokens.text());
    } catch (NumberFormatException e) {
      throw new Stop(
          Problem.of(CountProblem.BLT_NUMBER_LARGE, tokens.where(), tokens.text(), most));
    }
    if (value > most) {
      throw new Stop(
          Problem.of(CountProblem.BLT_NUMBER_LARGE, tokens.where(), tokens.text(), most));
    }
    if (value < least) {
      throw unexpected(tokens, expected);
    }
    tokens.next();
    return value;
  }

  private static Stop unexpected(BltTokens tokens, String expected) {
    String found = tokens.kind() == BltTokens.Kind.END ? "EOF" : tokens.text();
    return new Stop(Problem.of(CountProblem.BLT_SYNTAX, tokens.where(), found, expected));
  }
}
