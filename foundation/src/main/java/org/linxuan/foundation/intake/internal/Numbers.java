package org.linxuan.foundation.intake.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Numbers as workbooks hold them, to what a person sees: digits, or a day. */
final class Numbers {
  private static final Pattern WRITTEN =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,3})?");
  private static final int HELD = 15;
  private static final int SHOWN = 11;
  private static final int WIDE = 40;
  private static final int LAST = 2_958_465;
  private static final int NO_DAY = 60;
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private Numbers() {}

  /** A number with its look; what cannot be one is text that no column of numbers takes. */
  static RawCell cell(String written, CellStyles.Look look, boolean from1904) {
    if (!WRITTEN.matcher(written).matches()) {
      return new RawCell(RawCell.Kind.ROUNDED, written);
    }
    BigDecimal number = new BigDecimal(written).round(new MathContext(HELD)).stripTrailingZeros();
    if (look == CellStyles.Look.DATE) {
      return day(number, from1904);
    }
    int whole = number.precision() - number.scale();
    if (whole > WIDE || number.scale() > WIDE) {
      return new RawCell(RawCell.Kind.ROUNDED, written);
    }
    String digits = number.signum() == 0 ? "0" : number.toPlainString();
    boolean rounded = whole > HELD || (look == CellStyles.Look.GENERAL && whole > SHOWN);
    RawCell.Kind plain = look == CellStyles.Look.PADDED ? RawCell.Kind.PADDED : RawCell.Kind.NUMBER;
    return new RawCell(rounded ? RawCell.Kind.ROUNDED : plain, digits);
  }

  /**
   * Days are counted from 1900-01-01 as 1, with a 29 February 1900 that never was, or from
   * 1904-01-01 as 0; the rest is the time of day.
   */
  private static RawCell day(BigDecimal number, boolean from1904) {
    boolean outside = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0;
    int days = outside ? 0 : number.intValue();
    if (outside || (!from1904 && (days == 0 || days == NO_DAY))) {
      return new RawCell(RawCell.Kind.NUMBER, outside ? number.toString() : number.toPlainString());
    }
    LocalDate day =
        from1904 ? ZERO_1904.plusDays(days) : ZERO_1900.plusDays(days > NO_DAY ? days - 1L : days);
    BigDecimal rest = number.subtract(BigDecimal.valueOf(days));
    if (rest.signum() == 0) {
      return new RawCell(RawCell.Kind.DATE, day.toString());
    }
    long seconds = rest.multiply(SECONDS).longValue();
    return new RawCell(RawCell.Kind.DATE, day + "T" + LocalTime.ofSecondOfDay(seconds));
  }
}
