package org.linxuan.election.course.internal;

import java.util.SortedMap;
import org.linxuan.election.result.PackageContent;
import org.linxuan.election.result.ReportModel;

/**
 * An election that was played: its package but the log, its report's model, and the seed of the
 * log's key.
 */
@SuppressWarnings("ArrayRecordComponent") // a key is bytes
public record Played(
    PackageContent content, ReportModel report, byte[] seed, SortedMap<String, Long> ends) {}
