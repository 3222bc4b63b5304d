package org.linxuan.foundation.ledger;

import java.time.Instant;

/** An entry that has its place in the log, counted from 0, and when it got there. */
public record LoggedEntry(long index, String entry, Hash hash, Instant at) {}
