package org.linxuan.election.composition;

import java.util.List;
import org.linxuan.foundation.problem.Lang;

/** Why an election can or cannot break a quota, in a sentence an official understands. */
public final class AuditSentences {
  private AuditSentences() {}

  /** One sentence a line of the audit. */
  public static List<String> of(List<SlateAudit.Line> lines, long seats, Lang lang) {
    return lines.stream().map(line -> sentence(line, seats, lang)).toList();
  }

  private static String sentence(SlateAudit.Line line, long seats, Lang lang) {
    Quota quota = line.quota();
    String facts =
        lang.of(
                "%s %s: %d of the %d names and %d others, so between %d and %d of the %d elected;"
                    + " %s. %s",
                "%s %s：名单共 %4$d 人，其中 %3$d 人，其余 %5$d 人，当选 %8$d 人中必有 %6$d 至 %7$d 人；%9$s。%10$s")
            .formatted(
                quota.feature(),
                quota.value(),
                line.counted(),
                line.names(),
                line.names() - line.counted(),
                line.lowest(),
                line.highest(),
                seats,
                asked(quota, lang),
                meaning(line, lang));
    return facts;
  }

  private static String asked(Quota quota, Lang lang) {
    return lang.of("%d to %d are asked for", "要求 %d 至 %d 人").formatted(quota.min(), quota.max());
  }

  private static String meaning(SlateAudit.Line line, Lang lang) {
    return switch (line.outcome()) {
      case GUARANTEED ->
          lang.of("Guaranteed, with %d to spare.", "必定满足，余量 %d 人。").formatted(line.spare());
      case IMPOSSIBLE ->
          lang.of("Impossible: even the most favourable vote misses by %d.", "无法满足：最有利的结果也相差 %d 人。")
              .formatted(line.missing());
      case POSSIBLE -> possible(line, lang);
    };
  }

  private static String possible(SlateAudit.Line line, Lang lang) {
    long few = Math.max(0, line.quota().min() - line.lowest());
    long many = Math.max(0, line.highest() - line.quota().max());
    String text =
        few > 0 && many > 0
            ? lang.of("%d too few or %d too many", "少 %d 人，也可能多 %d 人").formatted(few, many)
            : few > 0
                ? lang.of("%d too few", "少 %d 人").formatted(few)
                : lang.of("%d too many", "多 %d 人").formatted(many);
    return lang.of("Possible: a vote can leave %s.", "可能满足：选举结果可能%s。").formatted(text);
  }
}
