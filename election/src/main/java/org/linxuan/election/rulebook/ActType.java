package org.linxuan.election.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A kind of act, such as recommend or settle-by-vote (E5.0).
 *
 * @param stage the stage it belongs to; null for an act that any stage may see
 * @param preparedCheckedIssued whether three named persons must stand behind each act of this kind
 */
public record ActType(
    String id, Text name, @Nullable String stage, String article, boolean preparedCheckedIssued) {}
