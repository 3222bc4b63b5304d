package org.linxuan.election.rulebook;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.linxuan.foundation.exact.Fraction;

/**
 * A formula of a rulebook, computed exactly: whole and decimal numbers, names of columns, constants
 * and earlier steps, {@code + - * /}, brackets, {@code min(..)}, {@code max(..)} and {@code
 * round_half_up(..)}.
 */
public final class Formula {
  private final String text;
  private final Node root;

  private Formula(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /** Reads a formula; a text that is none raises {@link Malformed}. */
  public static Formula parse(String text) {
    return new Formula(text, new FormulaParser(text).parse());
  }

  /** Every name that the formula uses, sorted. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    root.collect(names);
    return names;
  }

  /**
   * The value, given the value of each name; dividing by zero raises {@link ArithmeticException}.
   */
  public Fraction value(Function<String, Fraction> names) {
    return root.value(names);
  }

  /** As written. */
  @Override
  public String toString() {
    return text;
  }

  /** A text that is not a formula: at which character, from 1, and what should stand there. */
  public static final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int position;
    private final String expected;

    Malformed(int position, String expected) {
      super("at character " + position + ": expected " + expected);
      this.position = position;
      this.expected = expected;
    }

    /** The character, from 1. */
    public int position() {
      return position;
    }

    /** What should stand there, as signs and words of the language. */
    public String expected() {
      return expected;
    }
  }

  /** A part of a formula. */
  sealed interface Node {
    Fraction value(Function<String, Fraction> names);

    default void collect(SortedSet<String> names) {}

    /** A number. */
    record Number(Fraction number) implements Node {
      @Override
      public Fraction value(Function<String, Fraction> names) {
        return number;
      }
    }

    /** A name. */
    record Name(String name) implements Node {
      @Override
      public Fraction value(Function<String, Fraction> names) {
        return names.apply(name);
      }

      @Override
      public void collect(SortedSet<String> names) {
        names.add(name);
      }
    }

    /** Two parts joined by a sign. */
    record Pair(char sign, Node left, Node right) implements Node {
      @Override
      public Fraction value(Function<String, Fraction> names) {
        Fraction a = left.value(names);
        Fraction b = right.value(names);
        return switch (sign) {
          case '+' -> a.plus(b);
          case '-' -> a.minus(b);
          case '*' -> a.times(b);
          case '/' -> a.dividedBy(b);
          default -> throw new IllegalStateException("sign " + sign);
        };
      }

      @Override
      public void collect(SortedSet<String> names) {
        left.collect(names);
        right.collect(names);
      }
    }

    /** A function of one or more parts. */
    record Call(String function, List<Node> parts) implements Node {
      static final String MIN = "min";
      static final String MAX = "max";
      static final String ROUND = "round_half_up";

      @Override
      public Fraction value(Function<String, Fraction> names) {
        List<Fraction> values = parts.stream().map(part -> part.value(names)).toList();
        return switch (function) {
          case MIN -> values.stream().min(Fraction::compareTo).orElseThrow();
          case MAX -> values.stream().max(Fraction::compareTo).orElseThrow();
          case ROUND -> new Fraction(values.get(0).roundHalfUp(), BigInteger.ONE);
          default -> throw new IllegalStateException("function " + function);
        };
      }

      @Override
      public void collect(SortedSet<String> names) {
        parts.forEach(part -> part.collect(names));
      }
    }
  }
}
