package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a package is about, and the day: options that export and import share. */
final class SummaryOf {
  @Option(
      names = "--election",
      required = true,
      paramLabel = "ID",
      description = {"The election", "选举"})
  String election = "";

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "STAGE",
      description = {"The stage that is closed", "已结束的阶段"})
  String stage = "";

  @Option(
      names = "--organizations",
      required = true,
      paramLabel = "O",
      description = {
        "organization,parent,level,members: the same table on both sides",
        "organization,parent,level,members：两端使用同一组织表"
      })
  Path organizations = Path.of("");

  @Option(
      names = "--now",
      paramLabel = "DATE",
      description = {"The day of the call; today by default", "调用日期，默认为今天"})
  @Nullable LocalDate now;

  LocalDate today() {
    return now == null ? LocalDate.now(ZoneId.systemDefault()) : now;
  }
}
