package org.linxuan.foundation.records;

import java.time.Instant;
import java.util.UUID;

/** Who writes a row: in which session, as which account, and when. */
public record By(UUID session, String account, Instant at) {}
