package org.linxuan.election.result;

import java.nio.charset.StandardCharsets;
import org.linxuan.election.result.internal.report.ReportPage;

/**
 * Makes {@code report.html}: one self-contained page in Chinese and English that an official can
 * read and print.
 */
public final class Report {
  private Report() {}

  /** The page's bytes; the same model gives the same bytes. */
  public static byte[] html(ReportModel model) {
    return new ReportPage(model).html().getBytes(StandardCharsets.UTF_8);
  }
}
