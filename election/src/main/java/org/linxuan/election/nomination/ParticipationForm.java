package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.stream.LongStream;

/**
 * The form on which a primary organisation says who took part (党支部推荐情况登记表): members by meeting,
 * visit, phone and in writing; who chaired, who recorded, on which day.
 */
public record ParticipationForm(
    String organization, Ways ways, String chair, String recorder, LocalDate date) {

  /** How many members took part in each of the four ways; nobody counts in two. */
  public record Ways(long meeting, long visit, long phone, long writing) {
    /** How many took part at all. */
    public BigInteger total() {
      return LongStream.of(meeting, visit, phone, writing)
          .mapToObj(BigInteger::valueOf)
          .reduce(BigInteger.ZERO, BigInteger::add);
    }
  }

  /** Whether no more took part than were asked. */
  public boolean isWithin(long members) {
    return ways.total().compareTo(BigInteger.valueOf(members)) <= 0;
  }
}
