package org.linxuan.election.composition;

import java.util.Random;
import java.util.stream.LongStream;

/** Seeds of random cases: the same ones every day, others each time in the long form. */
public final class Seeds {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");
  private static final int TIMES = 10;

  private Seeds() {}

  /** So many seeds; ten times as many in the long form. */
  public static LongStream of(int number) {
    Random random = LONG ? new Random() : new Random(number);
    return random.longs(LONG ? (long) number * TIMES : number);
  }
}
